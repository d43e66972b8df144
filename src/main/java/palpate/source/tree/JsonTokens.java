package palpate.source.tree;

import java.util.Optional;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The tokens of strict JSON, whose places the parser gives as offsets into the text. */
final class JsonTokens implements Tokens {
  private final SourceText source;
  private final String text;
  private final JsonParser parser;
  private int offset;
  private int line = 1;
  private int column = 1;
  private SourceSpan span;

  JsonTokens(SourceText source, String text, StreamReadConstraints constraints) {
    this.source = source;
    this.text = text;
    this.span = SourceSpan.at(source, 1, 1);
    this.parser =
        JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(constraints)
            .build()
            .createParser(ObjectReadContext.empty(), text);
  }

  @Override
  public Optional<JsonToken> next() {
    var token = Optional.ofNullable(parser.nextToken());
    parser.finishToken(); // else a long string is read only when it is asked for
    if (token.isPresent()) {
      moveTo(parser.currentTokenLocation().getCharOffset());
      int startLine = line;
      int startColumn = column;
      moveTo(end(offset));
      span = new SourceSpan(source, startLine, startColumn, line, column);
    }
    return token;
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public SourceSpan span() {
    return span;
  }

  /** The parser has often gone beyond the token, so its end is looked for here. */
  private int end(int start) {
    int i = start + 1;
    char first = start < text.length() ? text.charAt(start) : ' ';
    if (first == '"') {
      while (i < text.length() && text.charAt(i) != '"') {
        i += text.charAt(i) == '\\' ? 2 : 1;
      }
      return i + 1;
    }
    boolean word = first == '-' || Character.isLetterOrDigit(first);
    while (word && i < text.length() && isPartOfWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  /** Tokens come in order, so that counting on from the last one costs little. */
  private void moveTo(long target) {
    while (offset < target && offset < text.length()) {
      int c = text.codePointAt(offset);
      offset += Character.charCount(c);
      boolean half = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
      if (c == '\n' || (c == '\r' && !half)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  @Override
  public Optional<Problem> banned() {
    return Optional.empty();
  }

  @Override
  public Problem explain(Throwable thrown) {
    long at = offset;
    if (thrown instanceof JacksonException jackson && jackson.getLocation() != null) {
      at = jackson.getLocation().getCharOffset();
    }
    int from = (int) Math.max(0, Math.min(at, text.length()));
    return JsonFaults.explain(source, text, from, String.valueOf(thrown.getMessage()));
  }
}
