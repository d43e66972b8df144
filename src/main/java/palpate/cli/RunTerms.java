package palpate.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import palpate.render.Neutral;

/** What decides about the results of a batch: to go on with it, all of that must be the same. */
record RunTerms(Map<String, String> values) {
  RunTerms {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  RunTerms() {
    this(Map.of());
  }

  RunTerms and(String name, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, Neutral.text(String.valueOf(value)));
    return new RunTerms(more);
  }

  /** Says of the first term that has changed what it was; empty when all are the same. */
  Optional<String> changeTo(RunTerms now) {
    var names = new LinkedHashSet<>(values.keySet());
    names.addAll(now.values.keySet());
    return names.stream()
        .filter(it -> !value(it).equals(now.value(it)))
        .map(it -> "its %s was %s, and is now %s".formatted(it, value(it), now.value(it)))
        .findFirst();
  }

  private String value(String name) {
    return values.getOrDefault(name, "none");
  }
}
