package org.cableway.ingest.documents;

import org.cableway.contract.RejectionCode;

/**
 * A limit was passed while something deep inside was read. Unchecked, so that it passes through the
 * readers of the archives between, up to the one whose limit it is.
 */
final class LimitExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Object owner;
  private final RejectionCode code;

  LimitExceeded(Object owner, RejectionCode code, String message) {
    super(message);
    this.owner = owner;
    this.code = code;
  }

  boolean of(Object other) {
    return owner == other;
  }

  RejectionCode code() {
    return code;
  }
}
