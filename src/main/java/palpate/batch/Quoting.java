package palpate.batch;

/** Where in a row of CSV a byte stands, as far as quotes go. */
enum Quoting {
  CELL_START,
  PLAIN,
  QUOTED,
  /** After a quote inside of quotes: the end of the cell, or the first half of a doubled quote. */
  AFTER_QUOTE,
  /** Something follows the closing quote; nobody can tell where the row ends. */
  BROKEN;

  Quoting after(int b) {
    return switch (this) {
      case CELL_START -> b == '"' ? QUOTED : unquoted(b);
      case PLAIN -> unquoted(b);
      case QUOTED -> b == '"' ? AFTER_QUOTE : QUOTED;
      case AFTER_QUOTE -> afterQuote(b);
      case BROKEN -> BROKEN;
    };
  }

  private static Quoting unquoted(int b) {
    return b == ',' ? CELL_START : PLAIN;
  }

  private static Quoting afterQuote(int b) {
    return switch (b) {
      case '"' -> QUOTED;
      case ',' -> CELL_START;
      case '\r' -> AFTER_QUOTE; // before the line end; elsewhere the reader of cells complains
      default -> BROKEN;
    };
  }
}
