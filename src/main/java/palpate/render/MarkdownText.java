package palpate.render;

import java.util.regex.Pattern;

/** A paragraph in Markdown. */
final class MarkdownText extends BookText {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|&~#$]");
  private static final Pattern LIST = Pattern.compile("^( *)([-+=]|[0-9]+(?=[.)]))");

  @Override
  String plain(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }

  @Override
  String strong(String marked) {
    return "**" + marked + "**";
  }

  @Override
  String link(String marked, String place) {
    return "[" + marked + "](#" + place + ")";
  }

  /** A whole line, which must not pass for an entry of a list or a rule. */
  String line(Prose prose) {
    var line = of(prose);
    var list = LIST.matcher(line);
    if (!list.find()) {
      return line;
    }
    var mark = list.group(2);
    var digits = Character.isDigit(mark.charAt(0));
    return digits ? mark + "\\" + line.substring(mark.length()) : "\\" + line;
  }
}
