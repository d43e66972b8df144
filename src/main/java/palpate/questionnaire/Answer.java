package palpate.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import palpate.source.Hidden;

/** One reply of a client. */
public sealed interface Answer {
  <R> R accept(Cases<R> cases);

  /** One case for each kind of answer. */
  interface Cases<R> {
    R chosen(Chosen answer);

    R amount(Amount answer);

    R day(Day answer);

    R words(Words answer);

    R notSure(NotSure answer);
  }

  /**
   * The options chosen, by id; none at all means "none of these".
   *
   * @param unsure the options that the client was not sure about
   */
  record Chosen(SortedSet<String> options, SortedSet<String> unsure) implements Answer {
    public Chosen {
      options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
      unsure = Collections.unmodifiableSortedSet(new TreeSet<>(unsure));
      if (!Collections.disjoint(options, unsure)) {
        throw new IllegalArgumentException("chosen and not sure at once: " + options);
      }
    }

    public static Chosen of(String... options) {
      return of(List.of(options));
    }

    public static Chosen of(Collection<String> options) {
      return new Chosen(new TreeSet<>(options), new TreeSet<>());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.chosen(this);
    }
  }

  /** A number, in the unit of its item. */
  record Amount(BigDecimal value) implements Answer {
    public Amount {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.amount(this);
    }
  }

  /** A calendar date. */
  record Day(LocalDate date) implements Answer {
    public Day {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.day(this);
    }
  }

  /** Free words. */
  record Words(String text) implements Answer {
    /** Longer ones are not taken. */
    public static final int MOST_CHARACTERS = 2000;

    public Words {
      Objects.requireNonNull(text, "text");
    }

    /**
     * What a person typed or pasted, as it may be kept: on one line, cut at the longest, and with a
     * stand-in for each hidden character; empty when nothing is left.
     */
    public static Optional<Words> typed(String text) {
      return Optional.of(TypedText.fit(text)).filter(it -> !it.isEmpty()).map(Words::new);
    }

    /** Whether an answers file can hold the text just as it is. */
    public boolean fits() {
      return !text.isEmpty()
          && text.length() <= MOST_CHARACTERS
          && text.equals(text.strip())
          && text.codePoints().noneMatch(Hidden::is);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.words(this);
    }
  }

  /** "Not sure", and nothing else. */
  record NotSure() implements Answer {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.notSure(this);
    }
  }
}
