package palpate.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is looked for eight bytes at a time is found where it is. */
class EightBytesTest {
  private static final long SEED = Long.getLong("palpate.seed", 20261122L);
  private final Random random = new Random(SEED);

  @Test
  void aCharacterIsFoundWhereItStandsFirst() {
    System.err.println("palpate.seed = " + SEED);
    for (var i = 0; i < 20_000; i++) {
      var bytes = bytes();
      var text = new String(bytes, ISO_8859_1);
      var from = random.nextInt(bytes.length + 1);
      var to = from + random.nextInt(bytes.length - from + 1);
      var found = text.substring(from, to).indexOf('\n');
      var expected = found < 0 ? to : from + found;
      assertThat(EightBytes.find('\n', bytes, from, to)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void everyByteThatIsNotPlainIsFound() {
    for (var place = 0; place < 20; place++) {
      for (var value = 0; value < 256; value++) {
        var bytes = " ~aZ09{}".repeat(3).getBytes(ISO_8859_1);
        bytes[place] = (byte) value;
        var isPlain = value >= 0x20 && value < 0x7f;
        assertThat(EightBytes.findUnplain(bytes, 0)).isEqualTo(isPlain ? bytes.length : place);
        assertThat(EightBytes.findUnplain(bytes, place + 1)).isEqualTo(bytes.length);
      }
    }
  }

  /** Of few values, among them those next to what is looked for. */
  private byte[] bytes() {
    var values = new byte[] {'\n', '\n' - 1, '\n' + 1, 0, -1, (byte) 0x80, (byte) 0x8a, 'a'};
    var bytes = new byte[random.nextInt(40)];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = random.nextInt(4) == 0 ? values[random.nextInt(values.length)] : (byte) 'x';
    }
    return bytes;
  }
}
