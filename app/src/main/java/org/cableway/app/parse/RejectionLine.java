package org.cableway.app.parse;

import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.serde.CableJson;

/** A rejection as a line of JSON. */
record RejectionLine(Source source, String code, String message) {

  /** {@code sha256} is null where no bytes were read. */
  record Source(String uri, String entry, String sha256) {}

  /** For a telegram that nothing names. */
  static byte[] nameless(RawDocument document) {
    return of(
        document,
        new RejectedException(
            RejectionCode.NO_ID,
            document.place() + ": a telegram without an id (expected: REF ID)"));
  }

  static byte[] of(RawDocument document, RejectedException reason) {
    Source source =
        new Source(
            document.place().uri(),
            document.place().entry(),
            document.bytes().length == 0 ? null : document.sha256());
    return CableJson.write(new RejectionLine(source, reason.code().code(), reason.getMessage()));
  }
}
