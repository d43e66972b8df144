package palpate.cli;

import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Common {
  private static final int MIN_WIDTH = 40;

  /** When to use colour. */
  enum Colour {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour: auto (the default), always or never.")
  Colour colour = Colour.auto;

  @Option(names = "--ascii", description = "Plain ASCII letters only.")
  boolean ascii;

  @Option(names = "--plain", description = "No colour, no drawn lines: good for a screen reader.")
  boolean plain;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Columns to write in, at least " + MIN_WIDTH + "; by default the terminal's.")
  int width;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  boolean isTooNarrow() {
    return width != 0 && width < MIN_WIDTH;
  }
}
