package org.cableway.ingest.documents;

import java.io.IOException;
import java.io.InputStream;

/** Reads on to the end, for the count of bytes, or to reach what comes behind. */
final class Drain {

  static long rest(InputStream in) throws IOException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      size += count;
    }
    return size;
  }

  private Drain() {}
}
