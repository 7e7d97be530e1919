package org.cableway.ingest.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/** What stands in one file: looks at the first bytes, then unpacks, or takes it as a document. */
final class Contents {

  private static final byte[] NONE = new byte[0];

  /** A new kind of archive is one line here. */
  private static final List<ContainerFormat> FORMATS =
      List.of(
          new ZipFormat(),
          new SevenZipFormat(),
          CompressedFormat.GZIP,
          CompressedFormat.BZIP2,
          CompressedFormat.XZ,
          CompressedFormat.ZSTD,
          new TarFormat(),
          new DumpFormat());

  private final Limits limits;
  private final DocumentHandler handler;
  private final Total total;

  Contents(Limits limits, DocumentHandler handler) {
    this.limits = limits;
    this.handler = handler;
    this.total = new Total(limits.totalBytes());
  }

  Limits limits() {
    return limits;
  }

  DocumentHandler handler() {
    return handler;
  }

  Gauge gauge() {
    return new Gauge(limits, total);
  }

  /** Reads a whole file; whatever is wrong with it is a rejection. */
  void readFile(Found file) {
    try {
      read(file);
    } catch (LimitExceeded e) {
      reject(file.place(), e.code(), e.getMessage(), e);
    } catch (IOException e) {
      reject(file.place(), RejectionCode.UNREADABLE, "file: " + e, e);
    }
  }

  /**
   * Reads bytes of any kind.
   *
   * @throws IOException where the stream below breaks
   */
  void read(Found found) throws IOException {
    Head head = Head.of(found.in(), ContainerFormat.HEAD);
    Optional<ContainerFormat> format =
        FORMATS.stream().filter(f -> f.recognises(head.bytes())).findFirst();
    if (format.isEmpty()) {
      document(found.reading(head.rest()), head.bytes());
    } else if (found.depth() >= limits.depth() && !(format.get() instanceof DumpFormat)) {
      rejectDeep(found);
    } else {
      format.get().read(found.reading(head.whole()), this);
    }
  }

  /** Something without bytes that we kept. */
  void reject(Place place, RejectionCode code, String message, Throwable cause) {
    handler.rejected(new RawDocument(NONE, place), -1, new RejectedException(code, message, cause));
  }

  private void rejectDeep(Found found) {
    String message = "depth: " + (found.depth() + 1) + " (expected: to " + limits.depth() + ")";
    handler.rejected(
        new RawDocument(NONE, found.place()),
        found.size(),
        new RejectedException(RejectionCode.TOO_DEEP, message));
  }

  private void document(Found found, byte[] head) throws IOException {
    byte[] bytes = whole(found, head);
    if (bytes.length > limits.documentBytes()) {
      rejectLarge(found, bytes.length);
      return;
    }
    handler.document(new RawDocument(bytes, found.place()));
  }

  private byte[] whole(Found found, byte[] head) throws IOException {
    int room = Math.max(0, limits.documentBytes() - head.length) + 1;
    byte[] rest = found.in().readNBytes(room);
    if (rest.length == 0) {
      return head;
    }
    byte[] whole = new byte[head.length + rest.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(rest, 0, whole, head.length, rest.length);
    return whole;
  }

  private void rejectLarge(Found found, long read) throws IOException {
    long size = found.size() >= 0 ? found.size() : read + Drain.rest(found.in());
    String message = "size: " + size + " bytes (expected: to " + limits.documentBytes() + ")";
    handler.rejected(
        new RawDocument(NONE, found.place()),
        size,
        new RejectedException(RejectionCode.TOO_LARGE, message));
  }
}
