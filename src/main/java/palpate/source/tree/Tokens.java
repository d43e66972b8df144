package palpate.source.tree;

import java.util.Optional;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import tools.jackson.core.JsonToken;

/** The tokens of a document, one after the other, each with its place. */
interface Tokens {
  /** Moves on; empty at the end. May throw whatever the parser throws. */
  Optional<JsonToken> next();

  /** The text of the scalar or key just reached, without quotes. */
  String text();

  SourceSpan span();

  /** What the language allows and we do not, at the token just reached. */
  Optional<Problem> banned();

  /** What made {@link #next()} throw, in our words. */
  Problem explain(Throwable thrown);
}
