package org.cableway.app.parse;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.enrich.Records;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;

/** Reads documents and writes a line a cable, in the order of the input. */
public final class ParseJob {

  private final RecordFormat format;
  private final Output output;
  private final Records records = new Records();

  public ParseJob(RecordFormat format, OutputStream results, OutputStream rejections) {
    this.format = format;
    this.output = new Output(results, rejections);
  }

  /** Reads all of them; ends early where nobody reads the results any more. */
  public void run(Documents documents) {
    try (InOrder<Lines> work = new InOrder<>(this::write)) {
      documents.list(new Handler(work));
      work.finish();
      output.flush();
    } catch (ReaderGone e) {
      return;
    }
  }

  private void write(Lines lines) {
    lines.results().forEach(output::result);
    lines.rejections().forEach(output::rejection);
    if (!output.flush()) {
      throw new ReaderGone();
    }
  }

  private Lines read(RawDocument document) {
    List<byte[]> results = new ArrayList<>();
    List<byte[]> rejections = new ArrayList<>();
    try {
      for (CableRecord cable : records.read(document)) {
        if (cable.id() == null) {
          rejections.add(RejectionLine.of(document, nameless(document)));
        } else {
          results.add(format.write(cable));
        }
      }
    } catch (RejectedException e) {
      rejections.add(RejectionLine.of(document, e));
    }
    return new Lines(results, rejections);
  }

  private static RejectedException nameless(RawDocument document) {
    return new RejectedException(
        RejectionCode.NO_ID, document.place() + ": a telegram without an id (expected: REF ID)");
  }

  private final class Handler implements DocumentHandler {

    private final InOrder<Lines> work;

    Handler(InOrder<Lines> work) {
      this.work = work;
    }

    @Override
    public void document(RawDocument document) {
      work.add(() -> read(document), document.bytes().length);
    }

    @Override
    public void rejected(RawDocument document, long size, RejectedException reason) {
      work.add(() -> Lines.rejected(RejectionLine.of(document, reason)), document.bytes().length);
    }

    @Override
    public void skipped(RawDocument.Place place) {}
  }

  /** Whoever read our results has ended, as {@code head} does. */
  private static final class ReaderGone extends RuntimeException {
    ReaderGone() {
      super("the reader of the results is gone", null, false, false);
    }
  }
}
