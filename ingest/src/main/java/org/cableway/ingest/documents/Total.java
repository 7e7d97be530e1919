package org.cableway.ingest.documents;

import org.cableway.contract.RejectionCode;

/** The sum of what the archives of one file unpack to. */
final class Total {

  private final long most;
  private long bytes;

  Total(long most) {
    this.most = most;
  }

  void add(long unpacked) {
    bytes += unpacked;
    if (bytes > most) {
      throw new LimitExceeded(
          this,
          RejectionCode.TOO_LARGE,
          "unpacked: " + bytes + " bytes (expected: to " + most + ")");
    }
  }
}
