package palpate.cli.terminal;

import java.util.List;

/** The part of a question in which an answer is made; no answer is given before Enter. */
interface Field {
  /** Whether the key is its own, even where it has another meaning everywhere else. */
  default boolean claims(Key key) {
    return false;
  }

  Reaction press(Key key);

  /** How it looks in so many rows, at least one. */
  EditLine.Laid laid(Lettering lettering, int rows);

  /** What the keys do, each as a phrase for the line below; the two most useful first. */
  List<String> keys();

  /** The same at length, for who asks. */
  List<String> help();

  /** Whether letters are text, so that the keys that work everywhere are others. */
  default boolean isText() {
    return false;
  }
}
