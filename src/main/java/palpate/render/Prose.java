package palpate.render;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in the making: runs of text, each in its style, with a space between two runs. */
final class Prose {
  /**
   * Text in one style.
   *
   * @param links words of it that lead somewhere, in the order in which they stand
   */
  record Run(String text, Style style, List<Link> links) {
    Run {
      links = List.copyOf(links);
    }
  }

  private final List<Run> runs = new ArrayList<>();

  static Prose of(String text) {
    return new Prose().add(text);
  }

  static Prose of(String text, Link... links) {
    return new Prose().add(text, links);
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
    return add(style, text, List.of());
  }

  Prose add(String text, Link... links) {
    return add(Style.PLAIN, text, List.of(links));
  }

  Prose add(Prose other) {
    runs.addAll(other.runs);
    return this;
  }

  Prose add(Run run) {
    runs.add(run);
    return this;
  }

  Prose add(Style style, String text, List<Link> links) {
    if (!text.isBlank()) {
      runs.add(new Run(text, style, links));
    }
    return this;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }
}
