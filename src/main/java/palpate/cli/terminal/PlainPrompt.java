package palpate.cli.terminal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpate.render.Theme;

/**
 * The interview as numbered lines, for screen readers and for terminals without features.
 *
 * <p>Lines are written once, and never repainted or coloured; every message ends with a line end.
 */
public final class PlainPrompt implements Prompt {
  private final TypedLines in;
  private final Speech speech;
  private Set<PlainWord> told = EnumSet.noneOf(PlainWord.class);

  /** The list of answers that one is being changed in; empty when it was left. */
  private List<Review.Line> heard = List.of();

  private List<Review.Line> toChange = List.of();

  /**
   * A conversation over these.
   *
   * @param in left open at the end, like {@code out}
   * @param theme for its width, and for whether anything but ASCII may be used
   */
  public PlainPrompt(Reader in, Writer out, Theme theme) {
    this.in = new TypedLines(in);
    this.speech = new Speech(out, theme);
  }

  @Override
  public void tell(String... paragraphs) throws IOException {
    for (var paragraph : paragraphs) {
      speech.gap();
      speech.say(paragraph);
    }
    speech.flush();
  }

  @Override
  public Move ask(Question question) throws IOException {
    heard = toChange;
    toChange = List.of();
    var asked = new PlainQuestion(question, speech);
    asked.say(told);
    told = asked.words();
    var reply = new PlainReply(asked, speech);
    return converse("Your answer:", reply::to);
  }

  @Override
  public Move review(Review review) throws IOException {
    var shown = new PlainReview(review, speech);
    if (heard.isEmpty()) {
      shown.say();
    } else {
      shown.sayNews(heard);
    }
    heard = List.of();
    var move = converse("Your choice:", shown::to);
    toChange = move instanceof Move.Change ? review.lines() : List.of();
    return move;
  }

  /** What a typed line does; empty when the question is still open. */
  private interface Listener {
    Optional<Move> hear(TypedLine line) throws IOException;
  }

  private Move converse(String prompt, Listener listener) throws IOException {
    while (true) {
      speech.prompt(prompt);
      var line = in.next();
      if (line.isEmpty()) {
        return new Move.Leave(Move.Leave.Reason.END_OF_INPUT);
      }
      var move = listener.hear(line.get());
      speech.flush();
      if (move.isPresent()) {
        return move.get();
      }
    }
  }

  @Override
  public void close() throws IOException {
    speech.flush();
  }
}
