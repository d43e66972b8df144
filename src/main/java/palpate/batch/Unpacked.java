package palpate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks a stream when it is packed with gzip, which no text begins like. */
final class Unpacked {
  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    var stream = new PushbackInputStream(in, GZIP.length);
    return beginsWith(GZIP, stream) ? new GZIPInputStream(new Patient(stream), BUFFER) : stream;
  }

  private static boolean beginsWith(int[] signs, PushbackInputStream stream) throws IOException {
    var first = stream.readNBytes(signs.length);
    stream.unread(first);
    var same = first.length == signs.length;
    for (var i = 0; same && i < signs.length; i++) {
      same = (first[i] & 0xff) == signs[i];
    }
    return same;
  }

  /**
   * Knows whether more bytes follow, where others only know which have come: else what follows the
   * first part of a packed stream is lost when it comes late.
   */
  private static final class Patient extends PushbackInputStream {
    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      var next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return Math.max(1, super.available());
    }
  }
}
