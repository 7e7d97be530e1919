package org.cableway.store.export;

import java.io.IOException;
import java.io.OutputStream;

/** The records to the byte, also what this release does not know of them. */
final class JsonLinesFile implements CableFile {

  private final OutputStream out;

  JsonLinesFile(OutputStream out) {
    this.out = out;
  }

  /** A line feed can stand between the tokens of a stranger's JSON, and nowhere else in it. */
  @Override
  public void write(byte[] json) throws IOException {
    for (byte one : json) {
      out.write(one == '\n' || one == '\r' ? ' ' : one);
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
