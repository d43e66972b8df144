package palpate.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of loading: a whole value, or everything that is wrong with the text. */
public sealed interface Loaded<T> {
  <R> R accept(Cases<T, R> cases);

  /** The value, when it was accepted. */
  Optional<T> value();

  /** The warnings of an accepted value, or all problems of a rejected text; sorted. */
  List<Problem> problems();

  /** Rejected when there is an error; a value that is missing without an error is a bug. */
  static <T> Loaded<T> of(Optional<T> value, Problems problems) {
    if (problems.hasErrors()) {
      return new Rejected<>(problems.sorted());
    }
    return new Accepted<>(
        value.orElseThrow(() -> new IllegalStateException("no value, and no error says why")),
        problems.sorted());
  }

  /** Goes on with the value if there is one; the warnings of both steps are kept. */
  default <U> Loaded<U> then(Function<? super T, Loaded<U>> next) {
    if (value().isEmpty()) {
      return new Rejected<>(problems());
    }
    var following = next.apply(value().get());
    var all = new Problems();
    all.addAll(problems());
    all.addAll(following.problems());
    return of(following.value(), all);
  }

  /** One method for each outcome. */
  interface Cases<T, R> {
    R accepted(Accepted<T> it);

    R rejected(Rejected<T> it);
  }

  /** A value without errors, and the warnings met on the way. */
  record Accepted<T>(T loaded, List<Problem> warnings) implements Loaded<T> {
    public Accepted {
      Objects.requireNonNull(loaded, "loaded");
      warnings = List.copyOf(warnings);
      if (warnings.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
        throw new IllegalArgumentException("a value with errors must be rejected");
      }
    }

    @Override
    public <R> R accept(Cases<T, R> cases) {
      return cases.accepted(this);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(loaded);
    }

    @Override
    public List<Problem> problems() {
      return warnings;
    }
  }

  /** Nothing was loaded; at least one problem is an error. */
  record Rejected<T>(List<Problem> problems) implements Loaded<T> {
    public Rejected {
      problems = List.copyOf(problems);
      if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
        throw new IllegalArgumentException("a rejection needs an error");
      }
    }

    @Override
    public <R> R accept(Cases<T, R> cases) {
      return cases.rejected(this);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
