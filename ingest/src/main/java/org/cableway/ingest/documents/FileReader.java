package org.cableway.ingest.documents;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/** Opens single files, and counts how far they are read. */
final class FileReader {

  private static final int BUFFER = 65_536;

  private final Limits limits;
  private final DocumentHandler handler;
  private final Progress progress;

  FileReader(Limits limits, DocumentHandler handler, Progress progress) {
    this.limits = limits;
    this.handler = handler;
    this.progress = progress;
  }

  void read(Path file) {
    Place place = place(file);
    long size;
    try (Counted in = new Counted(open(file))) {
      size = Files.size(file);
      contents().readFile(Found.file(place, new BufferedInputStream(in, BUFFER), file, size));
      // What was passed over, as behind a size limit, counts as read.
      progress.read(Math.max(0, size - in.count));
    } catch (IOException e) {
      unreadable(place, "file: " + e.getMessage() + " (expected: a readable file)", e);
    }
  }

  void read(Place place, InputStream in) {
    contents().readFile(Found.stream(place, new BufferedInputStream(new Counted(in), BUFFER)));
  }

  void skip(Path path) {
    handler.skipped(place(path));
  }

  void unreadable(Path path, IOException e) {
    unreadable(place(path), "folder: " + e.getMessage() + " (expected: a readable folder)", e);
  }

  private void unreadable(Place place, String message, IOException e) {
    handler.rejected(
        new RawDocument(new byte[0], place),
        -1,
        new RejectedException(RejectionCode.UNREADABLE, message, e));
  }

  private Contents contents() {
    return new Contents(limits, handler);
  }

  private static Place place(Path path) {
    return new Place(path.toAbsolutePath().normalize().toUri().toString(), null);
  }

  /** Not a channel's stream: an interrupt would close that, and look like a damaged file. */
  private static InputStream open(Path file) throws IOException {
    return new FileInputStream(file.toFile());
  }

  private final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        count += read;
        progress.read(read);
      }
      return read;
    }
  }
}
