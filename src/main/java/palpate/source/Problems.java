package palpate.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Collects problems while a text is read, so that all of them are reported at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(Objects.requireNonNull(problem, "problem"));
  }

  public void addAll(Collection<Problem> problems) {
    problems.forEach(this::add);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** How many were added, repetitions included. */
  public int size() {
    return found.size();
  }

  /** By place, each once. */
  public List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
