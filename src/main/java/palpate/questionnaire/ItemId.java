package palpate.questionnaire;

import java.util.Objects;

/** The name of a questionnaire item (FHIR's linkId), in kebab-case. */
public record ItemId(String value) implements Comparable<ItemId> {
  public ItemId {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an item id has at least one character");
    }
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
