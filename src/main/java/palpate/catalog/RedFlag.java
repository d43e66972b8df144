package palpate.catalog;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.Criterion;

/** A finding that suggests serious disease: refer, whatever else fits. */
public record RedFlag(
    String id,
    Level level,
    String says,
    Criterion when,
    String because,
    String action,
    Modification modification,
    List<Citation> sources)
    implements Caution {
  public RedFlag {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(modification, "modification");
    sources = List.copyOf(sources);
    if (level != Level.EMERGENCY && level != Level.URGENT && level != Level.ADVISE) {
      throw new IllegalArgumentException("a red flag is never " + level);
    }
  }

  @Override
  public String clearedBy() {
    return "";
  }
}
