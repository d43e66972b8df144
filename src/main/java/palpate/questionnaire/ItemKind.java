package palpate.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What kind of answer an item takes, with its options or bounds. */
public sealed interface ItemKind {
  <R> R accept(Cases<R> cases);

  /** One case for each kind of item. */
  interface Cases<R> {
    R oneOf(OneOf kind);

    R anyOf(AnyOf kind);

    R number(Amount kind);

    R date(Date kind);

    R text(Text kind);
  }

  /** The options to choose from; empty for kinds without options. */
  default List<AnswerOption> options() {
    return List.of();
  }

  /** Exactly one option; a yes-no item is one with the options yes and no. */
  record OneOf(List<AnswerOption> options, boolean yesNo) implements ItemKind {
    public OneOf {
      options = List.copyOf(options);
      requireOptions(options);
    }

    public static OneOf ofYesAndNo() {
      return new OneOf(List.of(AnswerOption.YES, AnswerOption.NO), true);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.oneOf(this);
    }
  }

  /**
   * Any number of options; ticking none of them is an answer too.
   *
   * @param bodyMap where on a person the options are; {@link BodyMap#NONE} for most lists
   */
  record AnyOf(List<AnswerOption> options, BodyMap bodyMap) implements ItemKind {
    public AnyOf {
      options = List.copyOf(options);
      requireOptions(options);
      var ids = options.stream().map(AnswerOption::id).collect(Collectors.toSet());
      if (bodyMap.isDrawn() && !bodyMap.options().equals(ids)) {
        throw new IllegalArgumentException("the map shows " + bodyMap.options() + ", not " + ids);
      }
    }

    /** A list without a drawing. */
    public AnyOf(List<AnswerOption> options) {
      this(options, BodyMap.NONE);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.anyOf(this);
    }
  }

  /** A number from {@code min} to {@code max}, both included, in {@code unit}. */
  record Amount(BigDecimal min, BigDecimal max, String unit, boolean whole) implements ItemKind {
    public Amount {
      Objects.requireNonNull(unit, "unit");
      if (min.compareTo(max) >= 0) {
        throw new IllegalArgumentException("min " + min + " is not below max " + max);
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.number(this);
    }
  }

  /** A calendar date from {@code min} to {@code max}, both included. */
  record Date(LocalDate min, LocalDate max) implements ItemKind {
    public Date {
      if (!min.isBefore(max)) {
        throw new IllegalArgumentException("min " + min + " is not before max " + max);
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.date(this);
    }
  }

  /** Free words for the record; no criterion reads them. */
  record Text() implements ItemKind {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.text(this);
    }
  }

  private static void requireOptions(List<AnswerOption> options) {
    if (options.isEmpty()) {
      throw new IllegalArgumentException("a choice needs options");
    }
  }
}
