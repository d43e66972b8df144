package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import palpate.source.Hidden;

/** Text in which nothing hides, on one line. */
final class PlainText {
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;

  /** Stands in a text for bytes that are none. */
  private static final int NOT_UTF_8 = 0xfffd;

  private PlainText() {}

  /** What is not ASCII, or a letter like it, is looked at closely. */
  static boolean is(byte[] bytes) {
    var at = EightBytes.findUnplain(bytes, 0);
    while (at < bytes.length) {
      if (!isLetter(bytes, at)) {
        return bytes[at] < 0 && isText(bytes);
      }
      at = EightBytes.findUnplain(bytes, at + 2);
    }
    return true;
  }

  /** Whether two bytes are a letter of Europe with an accent: from U+00C0 to U+023F. */
  private static boolean isLetter(byte[] bytes, int at) {
    return bytes[at] >= (byte) 0xc3
        && bytes[at] <= (byte) 0xc8
        && at + 1 < bytes.length
        && bytes[at + 1] < (byte) 0xc0;
  }

  private static boolean isText(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      if (c > DELETE && (c == NOT_UTF_8 || Hidden.is(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return text.chars().noneMatch(c -> c < SPACE || c == DELETE);
  }
}
