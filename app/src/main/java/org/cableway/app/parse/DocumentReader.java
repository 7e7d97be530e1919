package org.cableway.app.parse;

import org.cableway.contract.RawDocument;

/** What {@code parse} makes of one document. Serves any number of threads. */
@FunctionalInterface
public interface DocumentReader {

  /** Never throws for whatever document: why it gives nothing is part of the answer. */
  Lines read(RawDocument document);
}
