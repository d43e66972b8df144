package palpate.render;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in the making: runs of text, each in its style, with a space between two runs. */
final class Prose {
  /** Text in one style. */
  record Run(String text, Style style) {}

  private final List<Run> runs = new ArrayList<>();

  static Prose of(String text) {
    return new Prose().add(text);
  }

  static Prose of(Style style, String text) {
    return new Prose().add(style, text);
  }

  static Prose strong(String text) {
    return of(Style.STRONG, text);
  }

  Prose add(String text) {
    return add(Style.PLAIN, text);
  }

  Prose add(Style style, String text) {
    if (!text.isBlank()) {
      runs.add(new Run(text, style));
    }
    return this;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }
}
