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
   * @throws IOException where the stream breaks
   * @throws SpoolException where the file cannot be written
   */
  static Spool of(InputStream in, long most) throws IOException {
    Spool spool = new Spool(write(() -> Files.createTempFile("cableway", ".7z")));
    // A process that is told to end takes it along; what is killed hard leaves it to the system.
    spool.file.toFile().deleteOnExit();
    try (OutputStream out = write(() -> Files.newOutputStream(spool.file))) {
      fill(out, in, most);
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  private static void fill(OutputStream out, InputStream in, long most) throws IOException {
    byte[] buffer = new byte[65_536];
    long size = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      size += count;
      if (size > most) {
        String message = "7z: over " + most + " bytes to copy (expected: archive.max-spool-bytes)";
        throw new LimitExceeded(Spool.class, RejectionCode.TOO_LARGE, message);
      }
      int length = count;
      write(
          () -> {
            out.write(buffer, 0, length);
            return out;
          });
    }
  }

  /** What fails here is our disk, and not the archive. */
  private static <T> T write(Damage.Read<T> writing) {
    try {
      return writing.read();
    } catch (IOException e) {
      throw new SpoolException(Path.of(System.getProperty("java.io.tmpdir")), e);
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
