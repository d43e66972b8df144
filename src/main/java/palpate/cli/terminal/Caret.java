package palpate.cli.terminal;

/**
 * Where the terminal's own cursor stands in a block of lines.
 *
 * @param visible whether it shows where typed text goes
 */
record Caret(int row, int column, boolean visible) {
  /**
   * Out of the way: at the start of the block, which is then found again whatever happens to the
   * size of the terminal.
   */
  static final Caret RESTING = new Caret(0, 0, false);

  static Caret at(int row, int column) {
    return new Caret(row, column, true);
  }

  /** The same spot, when lines are put before its own. */
  Caret below(int rows) {
    return visible ? new Caret(row + rows, column, true) : this;
  }
}
