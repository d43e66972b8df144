package palpate.batch;

import java.util.List;
import java.util.Objects;
import palpate.questionnaire.AnswerSheet;
import palpate.render.RowProblem;
import palpate.source.Problem;

/** What came of reading a row: answers, or everything that is wrong with them. */
sealed interface RowReading {
  <R> R accept(Cases<R> cases);

  /** What the row calls itself; empty when it has no name. */
  String id();

  /** One case for each outcome. */
  interface Cases<R> {
    R answers(Answers it);

    R rejected(Rejected it);
  }

  /**
   * Answers that can be scored.
   *
   * @param unread the keys of the row that are no part of them
   */
  record Answers(String id, AnswerSheet sheet, List<String> unread) implements RowReading {
    public Answers {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(sheet, "sheet");
      unread = List.copyOf(unread);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.answers(this);
    }
  }

  /**
   * Nothing to score; at least one of the problems is an error.
   *
   * @param whole whether it stands for all rows of the input
   */
  record Rejected(String id, List<RowProblem> problems, boolean whole) implements RowReading {
    public Rejected {
      Objects.requireNonNull(id, "id");
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a rejection needs an error");
      }
    }

    /** A row that could not be divided into its parts. */
    static Rejected of(List<Problem> problems) {
      return new Rejected("", problems.stream().map(RowProblem::of).toList(), false);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.rejected(this);
    }
  }
}
