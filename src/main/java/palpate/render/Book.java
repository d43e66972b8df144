package palpate.render;

import java.util.List;
import java.util.Objects;
import palpate.render.Block.Heading;

/** A document of chapters, whatever it is written in. */
record Book(String title, List<Block> front, List<Block> chapters) {
  Book {
    Objects.requireNonNull(title, "title");
    front = List.copyOf(front);
    chapters = List.copyOf(chapters);
  }

  /** What the contents name, in order. */
  List<Heading> contents() {
    return chapters.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(Heading::listed)
        .toList();
  }
}
