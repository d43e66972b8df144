package palpate.cli;

/** A command with its options, as a person can paste it into a shell. */
final class ShellLine {
  private final StringBuilder line;

  ShellLine(String command) {
    this.line = new StringBuilder(command);
  }

  /** Adds an option without a value, where it was given. */
  ShellLine flag(String name, boolean given) {
    if (given) {
      line.append(' ').append(name);
    }
    return this;
  }

  /** Adds an option with its value, unless that is empty. */
  ShellLine option(String name, String value) {
    if (!value.isEmpty()) {
      line.append(' ').append(name).append(' ').append(word(value));
    }
    return this;
  }

  /** A value as a shell takes it for one word. */
  private static String word(String value) {
    return value.matches("[\\w./+:,-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
