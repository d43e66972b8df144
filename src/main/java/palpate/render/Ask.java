package palpate.render;

import java.util.List;
import java.util.Objects;

/**
 * A question on paper.
 *
 * @param help how and when to answer it, a line each
 * @param boxes what can be ticked
 * @param scale whether the boxes stand in a row, between two words
 * @param blanks lines to write on, each with what stands behind it, such as a unit
 */
record Ask(
    int number,
    String words,
    List<String> help,
    List<String> boxes,
    boolean scale,
    List<String> blanks) {
  Ask {
    Objects.requireNonNull(words, "words");

    help = List.copyOf(help);
    boxes = List.copyOf(boxes);
    blanks = List.copyOf(blanks);
  }

  static Ask ofBoxes(int number, String words, List<String> help, List<String> boxes) {
    return new Ask(number, words, help, boxes, false, List.of());
  }
}
