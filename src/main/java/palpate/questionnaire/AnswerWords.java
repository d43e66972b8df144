package palpate.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers in the words that the client saw. */
record AnswerWords(Item item) implements Answer.Cases<AnswerWords.Spoken> {
  private static final String NOT_SURE = "not sure";
  private static final String NOT_SURE_ABOUT = "not sure about: ";

  /** An answer, whole and by the options that it is about. */
  interface Spoken {
    String whole();

    /** The parts that speak of these options; the whole of an answer that is not of parts. */
    List<String> only(Set<String> options);
  }

  /** An answer that is not a choice of options. */
  private record Plain(String whole) implements Spoken {
    @Override
    public List<String> only(Set<String> options) {
      return List.of(whole);
    }
  }

  /** A choice of options, with those that the client was not sure about. */
  private record Choice(Item item, Answer.Chosen answer) implements Spoken {
    @Override
    public String whole() {
      var words = new ArrayList<>(labels(answer.options(), ""));
      words.addAll(labels(answer.unsure(), NOT_SURE_ABOUT));
      return words.isEmpty() ? "none of these" : String.join("; ", words);
    }

    @Override
    public List<String> only(Set<String> options) {
      var words = new ArrayList<>(labels(common(answer.options(), options), ""));
      words.addAll(labels(common(answer.unsure(), options), NOT_SURE_ABOUT));
      return words;
    }

    private static List<String> common(SortedSet<String> some, Set<String> others) {
      return some.stream().filter(others::contains).toList();
    }

    /** As the item lists them; after them those that it does not have. */
    private List<String> labels(Collection<String> options, String prefix) {
      var labels = new ArrayList<String>();
      var unknown = new TreeSet<>(options);
      for (var option : item.kind().options()) {
        if (unknown.remove(option.id())) {
          labels.add(prefix + option.label());
        }
      }
      unknown.forEach(option -> labels.add(prefix + option));
      return labels;
    }
  }

  @Override
  public Spoken chosen(Answer.Chosen answer) {
    return new Choice(item, answer);
  }

  @Override
  public Spoken amount(Answer.Amount answer) {
    var unit = item.kind() instanceof ItemKind.Amount number ? " " + number.unit() : "";
    return new Plain(answer.value().stripTrailingZeros().toPlainString() + unit);
  }

  @Override
  public Spoken day(Answer.Day answer) {
    return new Plain(answer.date().toString());
  }

  @Override
  public Spoken words(Answer.Words answer) {
    return new Plain(answer.text());
  }

  @Override
  public Spoken notSure(Answer.NotSure answer) {
    return new Plain(NOT_SURE);
  }
}
