package palpate.interview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import palpate.questionnaire.ItemId;

/**
 * Something that open answers can still change.
 *
 * @param about the danger or condition, as a phrase; empty when there is nothing to name
 * @param bearing what to ask next to settle it, each with how much it bears on it
 */
record Need(Purpose.Kind kind, String about, Map<ItemId, Integer> bearing) {
  Need {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(about, "about");
    bearing = Map.copyOf(bearing);
  }

  /** A need on which all the items bear alike. */
  static Need of(Purpose.Kind kind, String about, List<ItemId> items) {
    return new Need(kind, about, items.stream().collect(Collectors.toMap(it -> it, it -> 1)));
  }
}
