package palpate.render;

import java.util.regex.Pattern;

/** Our own colour sequences, which take no columns. */
final class Escapes {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private Escapes() {}

  static int width(String styled) {
    return DisplayWidth.of(COLOUR.matcher(styled).replaceAll(""));
  }

  static String pad(String styled, int columns) {
    return styled + " ".repeat(Math.max(0, columns - width(styled)));
  }
}
