package palpate.render;

/** What a piece of text is, which decides its colour where there is one. */
enum Style {
  PLAIN(""),
  HEADING("1"),
  STRONG("1"),
  DANGER("1;31"),
  WARNING("33"),
  GOOD("32"),
  FAINT("2");

  private static final String RESET = "\u001b[0m";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on() {
    return code.isEmpty() ? "" : "\u001b[" + code + "m";
  }

  String off() {
    return code.isEmpty() ? "" : RESET;
  }
}
