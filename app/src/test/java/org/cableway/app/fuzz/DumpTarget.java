package org.cableway.app.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;

/** What may stand in a dump behind the start of its first row. */
public final class DumpTarget {

  private static final byte[] START = "\"1\",\"4/9/2009 5:04\",\"09SUVA1\",\"".getBytes(UTF_8);
  private static final Limits LIMITS = Limits.DEFAULT.withDocumentBytes(16 * 1024);

  private DumpTarget() {}

  /** The rows are the same in whatever pieces the bytes come, and each is read or rejected. */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] dump = new byte[START.length + data.length];
    System.arraycopy(START, 0, dump, 0, START.length);
    System.arraycopy(data, 0, dump, START.length, data.length);
    Rows whole = rows(new ByteArrayInputStream(dump));
    Rows pieces = rows(new Trickle(dump));
    if (!whole.said.equals(pieces.said)) {
      throw new IllegalStateException("rows: " + whole.said + " and in pieces " + pieces.said);
    }
    whole.documents.forEach(Verdict::read);
  }

  private static Rows rows(InputStream in) {
    Rows rows = new Rows();
    new Documents(List.of(Documents.STDIN), LIMITS, in).list(rows);
    return rows;
  }

  private static final class Rows implements DocumentHandler {

    private final List<RawDocument> documents = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Override
    public void document(RawDocument document) {
      documents.add(document);
      said.add(document.place() + " " + document.sha256());
    }

    @Override
    public void rejected(RawDocument document, long size, RejectedException reason) {
      said.add(document.place() + " " + reason.code() + " " + size);
    }

    @Override
    public void skipped(RawDocument.Place place) {
      said.add(place + " skipped");
    }
  }

  /** Gives some bytes at a time: seven, then one. */
  private static final class Trickle extends ByteArrayInputStream {

    private boolean one;

    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      one = !one;
      return super.read(bytes, offset, Math.min(length, one ? 1 : 7));
    }
  }
}
