package palpate.source.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import palpate.source.Loaded;
import palpate.source.Problem;
import palpate.source.Problems;
import palpate.source.SourceSpan;
import palpate.source.SourceText;

/** Turns the bytes of a file into text, or says why they are not text. */
public final class Decoding {
  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private static final int SNIFFED = 4096;

  private Decoding() {}

  /** A byte order mark at the start is dropped. */
  public static Loaded<SourceText> utf8(String name, byte[] bytes) {
    return utf8(name, "file", bytes);
  }

  /** The bytes of one row of a file; the name is that of the file. */
  public static Loaded<SourceText> utf8Row(String name, byte[] bytes) {
    return utf8(name, "row", bytes);
  }

  private static Loaded<SourceText> utf8(String name, String whole, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return rejected(
          Problem.error("too-large", start(name), "the " + whole + " is larger than 16 MiB")
              .withHint("check that this is the right file"));
    }
    if (looksLikeUtf16(bytes)) {
      return rejected(
          Problem.error("not-utf-8", start(name), "the " + whole + " looks like UTF-16, not UTF-8")
              .withHint("save it again with the encoding UTF-8"));
    }
    if (indexOfNul(bytes) >= 0) {
      return rejected(
          Problem.error("binary", start(name), "the " + whole + " is binary, not text")
              .withHint("check that this is the right file"));
    }
    return decode(name, whole, bytes);
  }

  private static Loaded<SourceText> decode(String name, String whole, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    int good = out.position();
    int mark = good > 0 && out.get(0) == '\uFEFF' ? 1 : 0;
    out.flip();
    if (!result.isError()) {
      return new Loaded.Accepted<>(
          new SourceText(name, out.subSequence(mark, good).toString()), List.of());
    }
    var lenient = new String(bytes, StandardCharsets.UTF_8).substring(mark);
    int bad = good - mark;
    var span = new SourceText(name, lenient).span(bad, bad + 1);
    return rejected(
        Problem.error("not-utf-8", span, notUtf8(whole, bytes[in.position()], in.position()))
            .withHint("it may be Windows-1252 or Latin-1: save it again with the encoding UTF-8"));
  }

  private static String notUtf8(String whole, byte bad, int offset) {
    return "the %s is not UTF-8: byte %s is 0x%02X, which cannot stand there"
        .formatted(whole, offset + 1, bad);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || everyOtherIsNul(bytes);
  }

  private static boolean everyOtherIsNul(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    int[] nuls = new int[2];
    for (int i = 0; i < length; i++) {
      nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return Math.min(nuls[0], nuls[1]) == 0 && Math.max(nuls[0], nuls[1]) > length / 3;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static SourceSpan start(String name) {
    return SourceSpan.at(new SourceText(name, ""), 1, 1);
  }

  private static Loaded<SourceText> rejected(Problem problem) {
    var problems = new Problems();
    problems.add(problem);
    return new Loaded.Rejected<>(problems.sorted());
  }
}
