package palpate.batch;

import java.io.IOException;

/** An input that cannot be opened, or not be read to its end. */
public final class UnreadableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String input;

  UnreadableInputException(String input, IOException cause) {
    super(cause.getMessage(), cause);
    this.input = input;
  }

  /** The name of the input. */
  public String input() {
    return input;
  }
}
