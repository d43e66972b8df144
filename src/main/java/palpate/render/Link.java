package palpate.render;

import java.util.Objects;
import palpate.catalog.Citation;
import palpate.catalog.Technique;

/**
 * Words of a text that lead to another place of the same document, where it has places.
 *
 * @param to the place, as {@code source-S34}
 */
record Link(String words, String to) {
  Link {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(to, "to");
  }

  /** The words are its name. */
  static Link technique(Technique technique) {
    return new Link(technique.name(), "technique-" + technique.id());
  }

  static Link condition(String id) {
    return new Link(id, "condition-" + id);
  }

  static Link caution(String id) {
    return new Link(id, "caution-" + id);
  }

  static Link finding(String id) {
    return new Link(id, "finding-" + id);
  }

  static Link measure(String id) {
    return new Link(id, "measure-" + id);
  }

  static Link question(String id) {
    return new Link(id, "question-" + id);
  }

  /** The words are the mark that stands in texts. */
  static Link source(Citation source) {
    return new Link(Marks.word(source), "source-" + source.id());
  }
}
