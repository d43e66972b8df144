package palpate.cli.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import palpate.questionnaire.AnswerOption;
import palpate.render.Theme;
import palpate.render.Wrap;

/** What plain mode says: lines that are written once and never changed. */
final class Speech {
  private final Writer out;
  private final Theme theme;
  private boolean silent = true;

  Speech(Writer out, Theme theme) {
    this.out = out;
    this.theme = new Theme(false, theme.unicode(), theme.width(), false);
  }

  /** A blank line, but not before the first word. */
  void gap() throws IOException {
    if (!silent) {
      out.write('\n');
    }
  }

  /** A paragraph; nothing when it is empty. */
  void say(String paragraph) throws IOException {
    hanging("", paragraph);
  }

  void sayAll(List<String> paragraphs) throws IOException {
    for (var paragraph : paragraphs) {
      say(paragraph);
    }
  }

  /** One line of a list. */
  void numbered(int number, String words) throws IOException {
    hanging(number + ". ", words);
  }

  void options(List<AnswerOption> options) throws IOException {
    for (var i = 0; i < options.size(); i++) {
      numbered(i + 1, options.get(i).label());
    }
  }

  /** The words that wait for a reply. */
  void prompt(String words) throws IOException {
    say(words);
    flush();
  }

  void flush() throws IOException {
    out.flush();
  }

  private void hanging(String mark, String words) throws IOException {
    var lines = Wrap.lines(words, theme, theme.measure() - mark.length());
    for (var i = 0; i < lines.size(); i++) {
      out.write((i == 0 ? mark : " ".repeat(mark.length())) + lines.get(i) + "\n");
      silent = false;
    }
  }
}
