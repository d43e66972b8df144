package palpate.cli.terminal;

import java.io.Closeable;
import java.io.IOException;

/**
 * Puts the interview before a person, and hands back what the person does.
 *
 * <p>It decides how a question looks, never which comes next. Help ("why", "?") is given without
 * leaving the question.
 */
public interface Prompt extends Closeable {
  /** Says something that wants no answer, a paragraph each. */
  void tell(String... paragraphs) throws IOException;

  /** Asks until the person does something that leaves the question. */
  Move ask(Question question) throws IOException;

  /** Shows all answers, and waits for what to do with them. */
  Move review(Review review) throws IOException;

  /** Leaves the terminal as it was. */
  @Override
  void close() throws IOException;
}
