package org.cableway.enrich;

import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.messaging.IncomingRecord;

/** The documents that messages of {@code cables.raw} hold. */
public final class RawDocuments {

  /** The document with the place that it was found at. */
  public static RawDocument of(IncomingRecord raw) {
    String uri = raw.headers().getOrDefault(Headers.SRC_URI, raw.topic());
    return new RawDocument(raw.value(), new Place(uri, raw.headers().get(Headers.SRC_ENTRY)));
  }

  private RawDocuments() {}
}
