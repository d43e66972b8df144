package palpate.source.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palpate.source.Loaded;
import palpate.source.SourceText;

class DecodingTest {
  private static Loaded<SourceText> decode(byte[] bytes) {
    return Decoding.utf8("f.yaml", bytes);
  }

  @Test
  void utf8IsDecoded() {
    assertThat(decode("a: \u00e9 \uD83D\uDE00\n".getBytes(UTF_8)).value())
        .contains(new SourceText("f.yaml", "a: \u00e9 \uD83D\uDE00\n"));
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertThat(decode("\uFEFFa: 1\n".getBytes(UTF_8)).value())
        .contains(new SourceText("f.yaml", "a: 1\n"));
  }

  @Test
  void nothingIsAnEmptyText() {
    assertThat(decode(new byte[0]).value()).contains(new SourceText("f.yaml", ""));
  }

  @Test
  void anotherEncodingIsPlacedAtItsFirstByte() {
    assertThat(Shown.full(decode("A: 1\nb: caf\u00e9 x\n".getBytes(ISO_8859_1))))
        .containsExactly(
            "2:7 [not-utf-8] the file is not UTF-8: byte 12 is 0xE9, which cannot stand there"
                + " (it may be Windows-1252 or Latin-1: save it again with the encoding UTF-8)");
  }

  @Test
  void thePlaceIsRightBehindAByteOrderMark() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};

    assertThat(Shown.places(decode(bytes))).containsExactly("1:2-1:3 not-utf-8");
  }

  @Test
  void aCharacterCutOffAtTheEndIsRejected() {
    assertThat(Shown.places(decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82})))
        .containsExactly("1:2-1:3 not-utf-8");
  }

  @Test
  void encodedSurrogatesAndOverlongFormsAreRejected() {
    assertThat(Shown.places(decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})))
        .containsExactly("1:1-1:2 not-utf-8");
    assertThat(Shown.places(decode(new byte[] {(byte) 0xC0, (byte) 0x80})))
        .containsExactly("1:1-1:2 not-utf-8");
  }

  static Stream<byte[]> utf16() {
    var text = "answers:\n  age: 44\n";
    return Stream.of(text.getBytes(UTF_16), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("utf16")
  void utf16IsRecognised(byte[] bytes) {
    assertThat(Shown.full(decode(bytes)))
        .containsExactly(
            "1:1 [not-utf-8] the file looks like UTF-16, not UTF-8"
                + " (save it again with the encoding UTF-8)");
  }

  @Test
  void aBinaryFileIsToldInOneSentence() {
    assertThat(Shown.full(decode(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 9, 9, 9, 7, 7})))
        .containsExactly(
            "1:1 [binary] the file is binary, not text (check that this is the right file)");
  }

  @Test
  void aFileThatIsTooLargeIsNotDecoded() {
    assertThat(Shown.places(decode(new byte[Decoding.MAX_BYTES + 1])))
        .containsExactly("1:1-1:1 too-large");
  }
}
