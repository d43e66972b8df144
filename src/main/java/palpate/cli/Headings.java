package palpate.cli;

import java.util.HashMap;
import java.util.Map;
import palpate.questionnaire.ItemId;
import palpate.questionnaire.Questionnaire;

/** The heading of each screen of questions, said when the interview comes to it. */
final class Headings {
  private final Map<ItemId, String> byItem = new HashMap<>();
  private String last = "";

  Headings(Questionnaire questions) {
    for (var screen : questions.screens()) {
      screen.items().forEach(item -> byItem.put(item.id(), screen.heading()));
    }
  }

  /** The heading to say before an item; empty when the item before it had the same. */
  String before(ItemId item) {
    var heading = byItem.getOrDefault(item, "");
    var said = heading.equals(last) ? "" : heading;
    last = heading;
    return said;
  }
}
