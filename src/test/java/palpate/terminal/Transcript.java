package palpate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;
import palpate.render.Spoken;

/** What is left to read of an interview that is over, each gap as one blank. */
final class Transcript {
  /** The last words before the first question. */
  private static final String BEGINNING = "'palpate ask --resume' goes on.";

  private static final String CUT = " ...";

  private final Map<ItemId, String> headings = new HashMap<>();
  private String heading = "";
  private String rest;

  private Transcript(Questionnaire questionnaire, String rest) {
    this.rest = rest;
    for (var screen : questionnaire.screens()) {
      screen.items().forEach(item -> headings.put(item.id(), screen.heading()));
    }
  }

  /** Behind the opening words. */
  static Transcript of(RealTerminal terminal, Questionnaire questionnaire) {
    var all = Seen.in(terminal.everything()).text();
    assertThat(all).containsOnlyOnce(BEGINNING);
    return new Transcript(
        questionnaire, all.substring(all.indexOf(BEGINNING) + BEGINNING.length()));
  }

  /** That these questions come next, with their answers and nothing between; some may be cut. */
  Transcript holds(List<Item> items, AnswerSheet answers) {
    for (var item : items) {
      take(headings.get(item.id()).equals(heading) ? "" : headings.get(item.id()));
      heading = headings.get(item.id());
      var answer = Spoken.answer(item, answers.answer(item.id()).orElseThrow());
      take(Spoken.question(item) + " " + answer);
    }
    return this;
  }

  /** Takes words away that must come next, or as many of them as are there before three dots. */
  private void take(String words) {
    var wanted = Seen.in(words).text();
    rest = rest.strip();
    var same = 0;
    while (same < wanted.length()
        && same < rest.length()
        && wanted.charAt(same) == rest.charAt(same)) {
      same++;
    }
    var from = same < wanted.length() ? Math.max(0, rest.lastIndexOf(' ', same)) : same;
    if (same < wanted.length()) {
      assertThat(rest.substring(from))
          .as("after \"%s\"", wanted.substring(0, same))
          .startsWith(CUT);
      from += CUT.length();
    }
    rest = rest.substring(from);
  }

  /** What follows. */
  String rest() {
    return rest.strip();
  }
}
