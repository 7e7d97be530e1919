package org.cableway.ingest.documents;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.contract.RejectionCode;

/** Bytes of a stream in a file of the folder for temporary files; gone when this is closed. */
final class Spool implements AutoCloseable {

  private final Path file;

  private Spool(Path file) {
    this.file = file;
  }

  /**
   * Copies all of the stream.
   *
   * @throws LimitExceeded of this class, where it is longer than allowed
   * @throws IOException where the stream breaks, or the disk is full
   */
  static Spool of(InputStream in, long most) throws IOException {
    Spool spool = new Spool(Files.createTempFile("cableway", ".7z"));
    // A process that is told to end takes it along; what is killed hard leaves it to the system.
    spool.file.toFile().deleteOnExit();
    try {
      spool.fill(in, most);
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  private void fill(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > most) {
          String message =
              "7z: over " + most + " bytes to copy (expected: archive.max-spool-bytes)";
          throw new LimitExceeded(Spool.class, RejectionCode.TOO_LARGE, message);
        }
        out.write(buffer, 0, count);
      }
    }
  }

  File file() {
    return file.toFile();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
