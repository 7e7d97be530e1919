package org.cableway.app.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;

/** Any bytes where an archive, a dump or a document may be: what is a document, and how many. */
public final class ArchivesTarget {

  private static final int KB = 1024;

  /** Small, so that an input reaches them. */
  private static final Limits LIMITS =
      new Limits(64 * KB, 3, 100, 200, 128 * KB, 1_024L * KB, 8 * KB * KB, 256L * KB);

  private static final int LONGEST_NAME = 4 * 1_100;

  private ArchivesTarget() {}

  /** Nothing is thrown, and no limit is passed. */
  public static void fuzzerTestOneInput(byte[] data) {
    new Documents(List.of(Documents.STDIN), LIMITS, new ByteArrayInputStream(data))
        .list(new Watch());
  }

  private static final class Watch implements DocumentHandler {

    private long bytes;

    @Override
    public void document(RawDocument document) {
      bytes += document.bytes().length;
      require(document.bytes().length <= LIMITS.documentBytes(), "larger than a document may be");
      require(bytes <= LIMITS.totalBytes() + LIMITS.documentBytes(), "more than a file may give");
      see(document.place());
    }

    @Override
    public void rejected(RawDocument document, long size, RejectedException reason) {
      require(size >= -1, "size: " + size);
      see(document.place());
    }

    @Override
    public void skipped(RawDocument.Place place) {
      see(place);
    }

    private static void see(RawDocument.Place place) {
      if (place.entry() != null) {
        require(place.entry().length() <= LONGEST_NAME, "a name without end");
        require(place.entry().indexOf('\n') < 0, "a name of several lines");
      }
    }

    private static void require(boolean right, String wrong) {
      if (!right) {
        throw new IllegalStateException(wrong);
      }
    }
  }
}
