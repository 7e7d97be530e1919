package org.cableway.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The first bytes of something. Where the stream breaks among them, they are still given, and the
 * break comes behind them: half an archive has half of its entries.
 */
final class Head {

  private static final int FIRST = 8_192;

  private final byte[] bytes;
  private final InputStream rest;

  private Head(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  /** At most so many bytes; fewer only where there are no more, or the stream breaks. */
  static Head of(InputStream in, int most) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST);
    byte[] buffer = new byte[FIRST];
    try {
      while (bytes.size() < most) {
        int count = in.read(buffer, 0, Math.min(FIRST, most - bytes.size()));
        if (count < 0) {
          break;
        }
        bytes.write(buffer, 0, count);
      }
    } catch (IOException e) {
      return new Head(bytes.toByteArray(), new Broken(e));
    }
    return new Head(bytes.toByteArray(), in);
  }

  byte[] bytes() {
    return bytes;
  }

  /** What comes behind. */
  InputStream rest() {
    return rest;
  }

  /** From the first byte. */
  InputStream whole() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
  }

  private static final class Broken extends InputStream {

    private final IOException cause;

    Broken(IOException cause) {
      this.cause = cause;
    }

    @Override
    public int read() throws IOException {
      throw cause;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw cause;
    }
  }
}
