package palpate.cli.terminal;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import palpate.questionnaire.Answer;

/** The live prompt, with a person at its keys and an eye on its screen. */
abstract class AtADesk {
  protected Desk desk = new Desk(80, 24);

  @AfterEach
  void leave() {
    desk.close();
  }

  final Desk small() {
    desk.close();
    desk = new Desk(40, 15);
    return desk;
  }

  static Move answer(Answer answer) {
    return new Move.GiveAnswer(answer);
  }

  static Move chosen(String... options) {
    return answer(Answer.Chosen.of(options));
  }

  static Move amount(String number) {
    return answer(new Answer.Amount(new BigDecimal(number)));
  }
}
