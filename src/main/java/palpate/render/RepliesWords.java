package palpate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import palpate.catalog.MeasureForm.Band;
import palpate.catalog.MeasureForm.Options;
import palpate.catalog.MeasureForm.Question;
import palpate.catalog.MeasureForm.Replies;
import palpate.catalog.MeasureForm.Scale;

/** How a question of a measure is answered, and what the scores mean, in words. */
final class RepliesWords implements Replies.Cases<String> {
  private RepliesWords() {}

  static String of(Replies replies) {
    return replies.accept(new RepliesWords());
  }

  /** The question on paper, with how to answer it only where that is not said for all of them. */
  static Ask ask(int number, Question question, boolean helps) {
    var boxes = question.replies().accept(new Boxes());
    var help = helps ? List.of(of(question.replies())) : List.<String>of();
    var scale = question.replies() instanceof Scale;
    return new Ask(number, question.ask(), help, boxes, scale, List.of());
  }

  /** What can be ticked. */
  private static final class Boxes implements Replies.Cases<List<String>> {
    @Override
    public List<String> scale(Scale replies) {
      return IntStream.rangeClosed(replies.from(), replies.to())
          .mapToObj(Integer::toString)
          .toList();
    }

    @Override
    public List<String> options(Options replies) {
      return replies.options().stream().map(it -> it.label() + " = " + it.points()).toList();
    }
  }

  @Override
  public String scale(Scale replies) {
    return "Answer from %s (%s) to %s (%s)."
        .formatted(replies.from(), replies.low(), replies.to(), replies.high());
  }

  @Override
  public String options(Options replies) {
    var words =
        replies.options().stream().map(it -> "%s = %s".formatted(it.label(), it.points())).toList();
    return "Answer with one of: " + String.join("; ", words) + ".";
  }

  /** "up to 3: low", "above 3, up to 6: moderate". */
  static List<String> bands(List<Band> bands) {
    var words = new ArrayList<String>();
    for (var i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      var above = i == 0 ? "" : "above " + bands.get(i - 1).atMost().toPlainString() + ", ";
      words.add(above + "up to " + band.atMost().toPlainString() + ": " + band.label());
    }
    return words;
  }
}
