package org.cableway.ingest.documents;

import java.io.IOException;

/** Readers of archives meet damaged bytes with many an exception; here they have one. */
final class Damage {

  interface Read<T> {
    T read() throws IOException;
  }

  /** Runs a call into the archive's reader; a limit of ours passes through. */
  static <T> T asIo(Read<T> call) throws IOException {
    try {
      return call.read();
    } catch (LimitExceeded e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException("archive: " + e.getMessage() + " (expected: readable bytes)", e);
    }
  }

  private Damage() {}
}
