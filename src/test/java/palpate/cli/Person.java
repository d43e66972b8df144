package palpate.cli;

import java.util.List;
import palpate.cli.terminal.Move;
import palpate.cli.terminal.Question;
import palpate.cli.terminal.Review;

/** Somebody who is interviewed, whatever the mode. */
interface Person {
  /** What to do at a question, one after the other; the last leaves it. */
  List<Intent> at(Question question);

  Move at(Review review);
}
