package palpate.cli.terminal;

/** Reads what was typed in one line as an answer. */
interface Typed {
  /** Whether a character can be a part of it. */
  boolean allows(int c);

  /** The answer, or what is wrong with it. */
  Reaction read(String typed);

  /** What is wanted, as a sentence. */
  String wanted();
}
