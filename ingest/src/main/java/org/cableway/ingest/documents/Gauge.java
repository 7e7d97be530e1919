package org.cableway.ingest.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cableway.contract.RejectionCode;

/** Measures one archive: bytes that go in, bytes that come out, and that they are no bomb. */
final class Gauge {

  private final Limits limits;
  private final Total total;
  private long packed;
  private long unpacked;

  Gauge(Limits limits, Total total) {
    this.limits = limits;
    this.total = total;
  }

  /** The archive's own bytes; the last of them are remembered. */
  InputStream packed(InputStream in, Tail tail) {
    return new Metered(in) {
      @Override
      void count(byte[] bytes, int offset, int length) {
        packed += length;
        tail.add(bytes, offset, length);
      }
    };
  }

  /** Bytes of an archive that is not read as a stream. */
  void packed(long bytes) {
    packed += bytes;
  }

  /**
   * What comes out of the archive. Whatever the reader of the archive throws at damaged bytes is an
   * IOException behind this.
   */
  InputStream unpacked(InputStream in) {
    return new Metered(in) {
      @Override
      void count(byte[] bytes, int offset, int length) {
        unpacked += length;
        total.add(length);
        checkRatio();
      }
    };
  }

  private void checkRatio() {
    if (unpacked > limits.ratioFloorBytes() && unpacked / limits.ratio() > packed) {
      throw new LimitExceeded(
          this,
          RejectionCode.RATIO,
          "unpacked: %d bytes of %d (expected: to %d of one)"
              .formatted(unpacked, packed, limits.ratio()));
    }
  }

  private abstract static class Metered extends FilterInputStream {

    Metered(InputStream in) {
      super(in);
    }

    abstract void count(byte[] bytes, int offset, int length);

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int count = read(one, 0, 1);
      return count < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = Damage.asIo(() -> in.read(bytes, offset, length));
      if (count > 0) {
        count(bytes, offset, count);
      }
      return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] skipped = new byte[(int) Math.min(8_192, Math.max(0, bytes))];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    /** What was read is not ours to close: the archive goes on behind its entry. */
    @Override
    public void close() {}
  }
}
