package palpate.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** What is packed is unpacked to its very end, or it is told that it cannot be. */
class UnpackedTest {
  private static final String TEXT = "a row of text\n".repeat(500);
  private static final int BUFFER = 1 << 16;
  private static final byte[] PACKED = Scored.gzip(TEXT);

  @Test
  void whatIsNotPackedStaysAsItIs() throws IOException {
    for (var text : List.of("", "\u001f", "{}", "\u001fpacked otherwise")) {
      assertThat(unpacked(text.getBytes(ISO_8859_1))).isEqualTo(text);
    }
  }

  @Test
  void allPartsAreUnpackedHoweverLateTheyCome() throws IOException {
    var parts = concat(PACKED, PACKED, Scored.gzip(""), PACKED);

    assertThat(unpacked(parts)).isEqualTo(TEXT.repeat(3));
    assertThat(read(Unpacked.of(new Late(parts)))).isEqualTo(TEXT.repeat(3));
  }

  /** Java's own reader would end as if all were well, wherever its buffer ends. */
  @Test
  void whatFollowsAndIsNotPackedIsAFault() {
    var cutOff = new String(PACKED, 0, 9, ISO_8859_1);
    var rests = List.of("\n", "{}", cutOff, "\u001f\u008b\u0009 of no method");
    for (var size = BUFFER - 40; size < BUFFER + 5; size++) {
      var first = packed(size);
      for (var rest : rests) {
        var bytes = concat(first, rest.getBytes(ISO_8859_1));
        assertThatThrownBy(() -> unpacked(bytes)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(Unpacked.of(new Late(bytes))))
            .isInstanceOf(IOException.class);
      }
    }
    assertThatThrownBy(() -> unpacked(concat(PACKED, new byte[100], PACKED)))
        .isInstanceOf(ZipException.class);
  }

  /** A text that takes about so many bytes, packed, and no more. */
  private static byte[] packed(int size) {
    var text = new StringBuilder();
    new Random(20261122).ints(2L * size, 0, 64).forEach(i -> text.append((char) (i + ' ')));
    var length = text.length();
    var packed = Scored.gzip(text.toString());
    while (packed.length > size) {
      length -= Math.max(1, packed.length - size);
      packed = Scored.gzip(text.substring(0, length));
    }
    return packed;
  }

  @Test
  void zerosThatFillABlockMeanNothing() throws IOException {
    for (var size : List.of(1, 9, 500, 70_000)) {
      assertThat(unpacked(concat(PACKED, PACKED, new byte[size]))).isEqualTo(TEXT.repeat(2));
    }
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String unpacked(byte[] bytes) throws IOException {
    return read(Unpacked.of(new ByteArrayInputStream(bytes)));
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8);
  }

  /** Never knows whether more is to come, as a pipe. */
  private static final class Late extends ByteArrayInputStream {
    Late(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int available() {
      return 0;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      return super.read(bytes, from, Math.min(7, length));
    }
  }
}
