package palpate.render;

import java.util.Objects;
import palpate.source.Problem;

/**
 * A problem of one row among many, and the part of the row that it is about.
 *
 * @param pointer the JSON pointer to that part; empty when there is none
 * @param field the heading of its column, in a table; empty when there is none
 */
public record RowProblem(Problem problem, String pointer, String field) {
  public RowProblem {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(field, "field");
  }

  /** A problem of the row as a whole, or of a part that is not known. */
  public static RowProblem of(Problem problem) {
    return new RowProblem(problem, "", "");
  }
}
