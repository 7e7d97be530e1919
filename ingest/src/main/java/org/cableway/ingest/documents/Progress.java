package org.cableway.ingest.documents;

import java.util.concurrent.atomic.AtomicLong;

/** How many of the bytes of all files were read: packed ones as they stand on disk. */
public final class Progress {

  /** The size of what has none, such as the standard input. */
  public static final long UNKNOWN = -1;

  private final AtomicLong read = new AtomicLong();
  private final AtomicLong total = new AtomicLong(UNKNOWN);

  /** Bytes read. */
  public long bytesRead() {
    return read.get();
  }

  /** Bytes to read in all, {@link #UNKNOWN} before the files were counted, and for stdin. */
  public long bytesTotal() {
    return total.get();
  }

  void read(long bytes) {
    read.addAndGet(bytes);
  }

  void total(long bytes) {
    total.set(bytes);
  }
}
