package palpate.measure;

import java.util.List;

/** The middle of some figures. */
final class Median {
  private Median() {}

  /** Of an even number of them the higher one of the two in the middle. */
  static double of(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}
