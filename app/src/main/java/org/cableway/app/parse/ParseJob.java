package org.cableway.app.parse;

import java.io.OutputStream;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;

/** Reads documents and writes what a reader makes of them, in the order of the input. */
public final class ParseJob {

  private final DocumentReader reader;
  private final Output output;

  public ParseJob(DocumentReader reader, OutputStream results, OutputStream rejections) {
    this.reader = reader;
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

  private final class Handler implements DocumentHandler {

    private final InOrder<Lines> work;

    Handler(InOrder<Lines> work) {
      this.work = work;
    }

    @Override
    public void document(RawDocument document) {
      work.add(() -> reader.read(document), document.bytes().length);
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
