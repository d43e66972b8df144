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

  /** Written out: what Java makes for a record costs the first comparison milliseconds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ItemId it && value.equals(it.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
