package org.cableway.ingest.documents;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder for temporary files takes no more. No document is to blame, so none is rejected: the
 * reading ends, and what was not read yet is read the next time.
 */
public final class SpoolException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SpoolException(Path folder, IOException cause) {
    super(
        "temporary files: "
            + folder
            + ": "
            + cause.getMessage()
            + " (expected: room; make some, or name another folder with -Djava.io.tmpdir, then the"
            + " same command goes on)",
        cause);
  }
}
