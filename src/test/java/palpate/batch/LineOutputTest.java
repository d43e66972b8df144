package palpate.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import palpate.render.Line;

/** Lines come out as they went in, many with each write. */
class LineOutputTest {
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private static final List<Integer> LENGTHS = List.of(0, 1, 100, 10_000, 65_535, 65_536, 65_537);

  /** The sizes of the writes, and all bytes of them. */
  private static final class Seen extends ByteArrayOutputStream {
    private final List<Integer> sizes = new ArrayList<>();

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      sizes.add(length);
    }
  }

  private final Seen seen = new Seen();
  private final LineOutput out = new LineOutput(seen);

  @Test
  void linesOfAnyLengthKeepTheirOrder() throws IOException {
    System.err.println("palpate.seed = " + SEED);
    var random = new Random(SEED);
    var expected = new StringBuilder();
    for (var i = 0; i < 500; i++) {
      var letter = Character.toString('a' + random.nextInt(26));
      var line = letter.repeat(LENGTHS.get(random.nextInt(LENGTHS.size())));
      expected.append(line);
      out.write(Line.of(line));
    }
    out.flush();
    assertThat(seen.toString(UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void manyShortLinesAreOneWrite() throws IOException {
    for (var i = 0; i < 1_000; i++) {
      out.write(Line.of("a line\n"));
    }
    assertThat(seen.sizes).isEmpty();
    out.flush();
    assertThat(seen.sizes).containsExactly(7_000);
  }

  @Test
  void withoutALineNothingIsWritten() throws IOException {
    out.flush();
    assertThat(seen.sizes).isEmpty();
  }
}
