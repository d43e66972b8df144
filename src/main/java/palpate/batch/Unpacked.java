package palpate.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks a stream when it is packed with gzip, which no text begins like. */
final class Unpacked {
  private static final int[] GZIP = {0x1f, 0x8b};
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    var stream = new PushbackInputStream(in, GZIP.length);
    return beginsWith(GZIP, stream) ? new Whole(new Patient(stream)) : stream;
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
   * A packed stream to its very end, where Java's own ends without a word before a part that it
   * cannot read. Zeros behind the last part fill up blocks and mean nothing.
   */
  private static final class Whole extends GZIPInputStream {
    private static final int TRAILER = 8;

    private final Patient packed;
    private long filled;

    Whole(Patient packed) throws IOException {
      super(packed, BUFFER);
      this.packed = packed;
    }

    @Override
    protected void fill() throws IOException {
      super.fill();
      filled = packed.taken;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var read = super.read(into, from, length);
      if (read < 0) {
        packed.takeAll();
        if (packed.lastSign > filled - inf.getRemaining() + TRAILER) {
          throw new ZipException("behind its packed rows stands what is not packed, or cut off");
        }
      }
      return read;
    }
  }

  /**
   * Knows whether more bytes follow, where others only know which have come: else what follows the
   * first part of a packed stream is lost when it comes late.
   */
  private static final class Patient extends PushbackInputStream {
    private static final int SKIPPED_AT_ONCE = 1 << 12;

    /** How many bytes were taken, and at which of them, from 1, the last stands that is not 0. */
    private long taken;

    private long lastSign;

    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      if (next >= 0) {
        taken++;
        lastSign = next == 0 ? lastSign : taken;
      }
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var read = super.read(into, from, length);
      for (var i = read; i > 0; i--) {
        if (into[from + i - 1] != 0) {
          lastSign = taken + i;
          break;
        }
      }
      taken += Math.max(0, read);
      return read;
    }

    void takeAll() throws IOException {
      var bytes = new byte[SKIPPED_AT_ONCE];
      var read = 0;
      while (read >= 0) {
        read = read(bytes, 0, bytes.length);
      }
    }

    @Override
    public int available() throws IOException {
      var next = super.read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return Math.max(1, super.available());
    }
  }
}
