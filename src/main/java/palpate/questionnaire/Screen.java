package palpate.questionnaire;

import java.util.List;
import java.util.Objects;

/** Items of one stage that are shown together under a heading. */
public record Screen(Stage stage, String heading, List<Item> items) {
  public Screen {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(heading, "heading");
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("screen '" + heading + "' has no item");
    }
  }

  /** The screen that begins with the first of the items. */
  static Screen of(List<Item> items) {
    var first = items.get(0);
    var heading = first.heading().isEmpty() ? first.stage().title() : first.heading();
    return new Screen(first.stage(), heading, items);
  }
}
