package palpate.batch;

/**
 * A place between two rows.
 *
 * @param input how many inputs stand before the one that it lies in
 * @param offset how many bytes of that input, once unpacked, stand before it
 * @param line the line that begins there, from 1
 */
public record Place(int input, long offset, long line) {
  public static final Place START = new Place(0, 0, 1);

  public Place {
    if (input < 0 || offset < 0 || line < 1) {
      throw new IllegalArgumentException(
          "input %s, offset %s, line %s".formatted(input, offset, line));
    }
  }

  /** Where an input begins. */
  static Place startOf(int input) {
    return new Place(input, 0, 1);
  }
}
