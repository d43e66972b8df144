package palpate.source.tree;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text without ever handing out half of a surrogate pair at the end of a portion.
 *
 * <p>snakeyaml-engine 3.0.1 otherwise fetches the other half itself and runs over its buffer.
 */
final class WholeCharacterReader extends Reader {
  private final StringReader in;

  WholeCharacterReader(String text) {
    this.in = new StringReader(text);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    in.mark(0);
    int read = in.read(buffer, from, length);
    if (read > 1 && Character.isHighSurrogate(buffer[from + read - 1])) {
      in.reset();
      return in.read(buffer, from, read - 1);
    }
    return read;
  }

  @Override
  public void close() {
    in.close();
  }
}
