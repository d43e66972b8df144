package palpate.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of a YAML file that people read: comments, words and quoted texts. */
final class YamlText {
  private static final Theme COMMENTS = new Theme(false, true, 100);
  private static final int MARK = "  # ".length();
  private static final int LAST_SHORT = 0xFFFF;

  /** Words that would not be read as text. */
  private static final Set<String> NO_TEXT = Set.of("true", "false", "null");

  private final StringBuilder text;

  YamlText(StringBuilder text) {
    this.text = text;
  }

  /** A comment of as many lines as it needs. */
  void comment(String indent, String words) {
    for (var line : lines(words, COMMENTS.measure() - MARK)) {
      text.append(indent).append("# ").append(line).append('\n');
    }
  }

  /** A comment that is an entry of a list. */
  void entry(String words) {
    var lines = lines(words, COMMENTS.measure() - MARK - 2);
    for (var i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "  # - " : "  #   ").append(lines.get(i)).append('\n');
    }
  }

  private static List<String> lines(String words, int columns) {
    return Wrap.lines(Prose.of(words), COMMENTS, columns);
  }

  /** An id, as YAML reads it back. */
  static String id(String id) {
    return NO_TEXT.contains(id) ? quoted(id) : id;
  }

  /** Any text, in double quotes and on one line, with an escape for what cannot be seen. */
  static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(c, quoted));
    return quoted.append('"').toString();
  }

  private static void append(int c, StringBuilder quoted) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').appendCodePoint(c);
    } else if (Neutral.isHarmless(c)) {
      quoted.appendCodePoint(c);
    } else {
      var form = c > LAST_SHORT ? "\\U%08x" : "\\u%04x";
      quoted.append(String.format(Locale.ROOT, form, c));
    }
  }
}
