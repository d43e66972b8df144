package palpate.catalog;

import java.util.List;
import java.util.Objects;

/**
 * An instrument to measure how the client is doing.
 *
 * @param mcid the smallest change that matters to people, in words
 * @param terms what its owner asks of those who use it; empty where nothing is asked
 * @param forms none or one: its questions
 */
public record OutcomeMeasure(
    String id,
    String name,
    String how,
    Better better,
    String mcid,
    String terms,
    List<MeasureForm> forms,
    List<Citation> sources) {
  /** The direction in which it improves. */
  public enum Better {
    LOWER("lower is better"),
    HIGHER("higher is better");

    private final String words;

    Better(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public OutcomeMeasure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(better, "better");
    Objects.requireNonNull(mcid, "mcid");
    Objects.requireNonNull(terms, "terms");
    forms = List.copyOf(forms);
    sources = List.copyOf(sources);
  }

  /** A measure that is only named. */
  public OutcomeMeasure(
      String id, String name, String how, Better better, String mcid, List<Citation> sources) {
    this(id, name, how, better, mcid, "", List.of(), sources);
  }
}
