package palpate.source.tree;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import palpate.source.Problem;
import palpate.source.SourceSpan;
import palpate.source.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The tokens of YAML 1.2, whose places the parser gives in whole characters. */
final class YamlTokens implements Tokens {
  private static final int MAX_BUFFER = 1 << 20;
  private static final int MIN_BUFFER = 1 << 10;

  private final SourceText source;
  private final String text;
  private final JsonParser parser;
  private int characters;
  private int offset;

  /** The text is that of the source, or a cleaned one with the same characters at each place. */
  YamlTokens(SourceText source, String text, StreamReadConstraints constraints) {
    this.source = source;
    this.text = text;
    this.parser =
        YAMLFactory.builder()
            .loadSettings(settings(text))
            .streamReadConstraints(constraints)
            .build()
            .createParser(ObjectReadContext.empty(), new WholeCharacterReader(ended(text)));
  }

  /** The parser takes a carriage return for a line end only if something follows. */
  private static String ended(String text) {
    return text.endsWith("\r") ? text + "\n" : text;
  }

  /** The time for one long token grows with the square of its length over the buffer's. */
  private static LoadSettings settings(String text) {
    int buffer = Math.max(MIN_BUFFER, Math.min(MAX_BUFFER, text.length() + 1));
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setAllowDuplicateKeys(true) // ours names the first line, and reads on
        .setBufferSize(buffer)
        .build();
  }

  @Override
  public Optional<JsonToken> next() {
    return Optional.ofNullable(parser.nextToken());
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public SourceSpan span() {
    return span(parser.currentTokenLocation(), parser.currentLocation());
  }

  private SourceSpan span(TokenStreamLocation start, TokenStreamLocation end) {
    int line = Math.max(1, start.getLineNr());
    int column = Math.max(1, start.getColumnNr());
    boolean forward =
        end.getLineNr() > line || (end.getLineNr() == line && end.getColumnNr() >= column);
    return forward
        ? new SourceSpan(source, line, column, end.getLineNr(), end.getColumnNr())
        : SourceSpan.at(source, line, column);
  }

  @Override
  public Optional<Problem> banned() {
    moveTo(parser.currentTokenLocation().getCharOffset());
    boolean ofFirstKey = span().isEmpty(); // a mapping without braces starts with its first key
    return ofFirstKey || offset >= text.length()
        ? Optional.empty()
        : YamlFaults.banned(text.charAt(offset), span());
  }

  /** Tokens come in order, so that counting on from the last one costs little. */
  private void moveTo(long target) {
    while (characters < target && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      characters++;
    }
  }

  @Override
  public Problem explain(Throwable thrown) {
    return YamlFaults.explain(source, thrown, span());
  }
}
