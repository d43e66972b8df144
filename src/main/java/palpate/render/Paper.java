package palpate.render;

/** Where the pages of a catalog are written: a terminal's page, or a book. */
interface Paper {
  /** The head of an entry. */
  void title(String kind, Link id, String name);

  /** The head of a part of an entry. */
  void heading(String words);

  /** A line that follows the one before. */
  void text(Prose prose);

  /** A line that is set apart from the one before. */
  void paragraph(Prose prose);

  /** An entry of a list. */
  void item(Prose prose);

  /** More about the entry before. */
  void note(Prose prose);

  void grid(Grid grid);

  void ask(Ask ask);

  default void text(String words) {
    text(Prose.of(words));
  }

  default void paragraph(String words) {
    paragraph(Prose.of(words));
  }

  default void item(String words) {
    item(Prose.of(words));
  }

  default void note(String words) {
    note(Prose.of(words));
  }
}
