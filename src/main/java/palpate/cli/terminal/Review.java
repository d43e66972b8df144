package palpate.cli.terminal;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Item;

/**
 * All answers so far, for a last look.
 *
 * @param lines in the order of asking
 * @param next what "finish" leads to, as a phrase: "see the plan", "go on with the questions"
 */
public record Review(List<Line> lines, String next) {
  /** One answer in words; "skipped" where there is none. */
  public record Line(Item item, String answer) {
    public Line {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(answer, "answer");
    }
  }

  public Review {
    lines = List.copyOf(lines);
    Objects.requireNonNull(next, "next");
  }
}
