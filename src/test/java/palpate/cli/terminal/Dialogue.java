package palpate.cli.terminal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import palpate.questionnaire.AnswerSheet;
import palpate.questionnaire.Item;
import palpate.render.Theme;

/** A person who types into plain mode, and a transcript of both sides. */
final class Dialogue {
  private static final int SHOWN = 60;

  private final StringWriter transcript = new StringWriter();
  private final Deque<String> typed;
  private final PlainPrompt prompt;

  Dialogue(int width, String... typed) {
    this.typed = new ArrayDeque<>(List.of(typed));
    this.prompt = new PlainPrompt(new Typing(), transcript, Theme.of(false, false, width));
  }

  /** Types the lines with "|" between them. */
  static Dialogue of(int width, String typed) {
    return new Dialogue(width, typed.split("\\|", -1));
  }

  /** The first question of an interview, which may not be skipped. */
  static Question first(Item item) {
    return new Question(
        item, "", "your age matters", "question 1, about 30 left", AnswerSheet.EMPTY, false, false);
  }

  /** A question on the way, which may be skipped. */
  static Question later(Item item) {
    return later(item, AnswerSheet.EMPTY);
  }

  static Question later(Item item, AnswerSheet given) {
    return new Question(item, item.heading(), "", "question 9, about 6 left", given, true, true);
  }

  Move ask(Question question) {
    try {
      var move = prompt.ask(question);
      transcript.write("== " + move + "\n");
      return move;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Move review(Review review) {
    try {
      var move = prompt.review(review);
      transcript.write("== " + move + "\n");
      return move;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Dialogue tell(String... paragraphs) {
    try {
      prompt.tell(paragraphs);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was said, with what was typed after ">". */
  @Override
  public String toString() {
    return transcript.toString();
  }

  /** Hands out a line at a time, as a terminal does. */
  private final class Typing extends Reader {
    private String line = "";
    private int next;

    @Override
    public int read(char[] into, int from, int most) {
      if (next == line.length() && typed.isEmpty()) {
        return -1;
      }
      if (next == line.length()) {
        next = 0;
        line = typed.remove() + "\n";
        transcript.write("> " + shown(line.strip()) + "\n");
      }
      var length = Math.min(most, line.length() - next);
      line.getChars(next, next + length, into, from);
      next += length;
      return length;
    }

    private String shown(String text) {
      var harmless =
          text.length() > SHOWN
              ? String.format(Locale.ROOT, "(%,d characters)", text.length())
              : text;
      return harmless
          .codePoints()
          .mapToObj(c -> c < ' ' || c > '~' ? "<%x>".formatted(c) : Character.toString(c))
          .reduce("", String::concat);
    }

    @Override
    public void close() {}
  }
}
