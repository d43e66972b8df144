package palpate.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The questions of a measure, in the catalog's own words or with their owner's leave.
 *
 * @param notice whose it is and on what terms, to be shown wherever the questions are
 * @param score how the answers become one number
 * @param bands what the number means, from the lowest up; none where that is not known
 */
public record MeasureForm(String notice, List<Question> questions, String score, List<Band> bands) {
  public MeasureForm {
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(score, "score");
    questions = List.copyOf(questions);
    bands = List.copyOf(bands);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a form asks something");
    }
  }

  /** One question, with the replies that it takes. */
  public record Question(String ask, Replies replies) {
    public Question {
      Objects.requireNonNull(ask, "ask");
      Objects.requireNonNull(replies, "replies");
    }
  }

  /** What a question can be answered with. */
  public sealed interface Replies {
    <R> R accept(Cases<R> cases);

    /** One case for each sort of replies. */
    interface Cases<R> {
      R scale(Scale replies);

      R options(Options replies);
    }
  }

  /** Each whole number from one to another, with words for its two ends. */
  public record Scale(int from, int to, String low, String high) implements Replies {
    public Scale {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(high, "high");
      if (from >= to) {
        throw new IllegalArgumentException("a scale from " + from + " to " + to);
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.scale(this);
    }
  }

  /** One of a few replies. */
  public record Options(List<Option> options) implements Replies {
    public Options {
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("a choice needs options");
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.options(this);
    }
  }

  /** A reply and what it counts. */
  public record Option(String label, int points) {
    public Option {
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * What a range of scores means.
   *
   * @param atMost the highest score in the band
   */
  public record Band(String label, BigDecimal atMost) {
    public Band {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(atMost, "atMost");
    }
  }
}
