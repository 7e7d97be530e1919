package org.cableway.benchmarks.pipeline;

import java.util.function.Consumer;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.ingest.documents.DocumentHandler;

/** Takes documents alone; a benchmark has no use for what is rejected. */
record EachDocument(Consumer<RawDocument> sink) implements DocumentHandler {

  @Override
  public void document(RawDocument document) {
    sink.accept(document);
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {}

  @Override
  public void skipped(RawDocument.Place place) {}
}
