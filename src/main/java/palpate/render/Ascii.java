package palpate.render;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** Text in ASCII alone: signs in words or look-alikes, accents dropped, the rest as "?". */
final class Ascii {
  private static final int LAST = 0x7e;
  private static final int FIRST_PICTURE = 0x2400;
  private static final int LAST_PICTURE = 0x241f;
  private static final int CARET = 0x40;

  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          entry(0xd7, "x"), // ×
          entry(0xf7, "/"), // ÷
          entry(0xb1, "+/-"), // ±
          entry(0xb0, " deg"), // °
          entry(0xb2, "2"), // ²
          entry(0xb5, "u"), // µ
          entry(0xb7, "*"), // ·
          entry(0xbc, "1/4"), // ¼
          entry(0xbd, "1/2"), // ½
          entry(0xbe, "3/4"), // ¾
          entry(0xdf, "ss"), // ß
          entry(0xe6, "ae"), // æ
          entry(0xf8, "o"), // ø
          entry(0xd8, "O"), // Ø
          entry(0x142, "l"), // ł
          entry(0x131, "i"), // ı
          entry(0xab, "\""), // «
          entry(0xbb, "\""), // »
          entry(0x2018, "'"),
          entry(0x2019, "'"),
          entry(0x201c, "\""),
          entry(0x201d, "\""),
          entry(0x2010, "-"),
          entry(0x2011, "-"),
          entry(0x2012, "-"),
          entry(0x2013, "-"),
          entry(0x2014, "-"),
          entry(0x2212, "-"), // minus
          entry(0x2022, "-"), // bullet
          entry(0x2026, "..."),
          entry(0x2192, "->"),
          entry(0x2190, "<-"),
          entry(0x2248, "about "), // ≈
          entry(0x2260, "not "), // ≠
          entry(0x2264, "<="), // ≤
          entry(0x2265, ">="), // ≥
          entry(0x20ac, "EUR "), // €
          entry(0xa3, "GBP "), // £
          entry(0x2421, "^?"));

  private Ascii() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> c <= LAST)) {
      return text;
    }
    var ascii = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, ascii));
    return ascii.toString();
  }

  private static void append(int c, StringBuilder ascii) {
    var sign = SIGNS.get(c);
    if (c <= LAST) {
      ascii.append((char) c);
    } else if (sign != null) {
      ascii.append(sign);
    } else if (c >= FIRST_PICTURE && c <= LAST_PICTURE) {
      ascii.append('^').append((char) (c - FIRST_PICTURE + CARET));
    } else if (!isMark(c)) {
      ascii.append(letter(c));
    }
  }

  private static String letter(int c) {
    var base =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .codePoints()
            .filter(part -> !isMark(part))
            .toArray();
    var ascii = new String(base, 0, base.length);
    return !ascii.isEmpty() && ascii.chars().allMatch(part -> part <= LAST) ? ascii : "?";
  }

  private static boolean isMark(int c) {
    var type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
