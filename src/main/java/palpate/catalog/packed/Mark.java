package palpate.catalog.packed;

/** The byte before each packed value, which says how to read it. */
final class Mark {
  static final int TRUE = 0;
  static final int FALSE = 1;
  static final int NUMBER = 2;
  static final int CHARACTER = 3;
  static final int DECIMAL = 4;
  static final int DAY = 5;
  static final int TEXT = 6;

  /** A text that was there before, by its number. */
  static final int SAME_TEXT = 7;

  static final int CONSTANT = 8;
  static final int LIST = 9;
  static final int SORTED_SET = 10;
  static final int MAP = 11;
  static final int RECORD = 12;

  /** A record that was there before, by its number. */
  static final int SAME_RECORD = 13;

  private Mark() {}
}
