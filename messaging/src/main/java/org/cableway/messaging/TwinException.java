package org.cableway.messaging;

/** Another process works under the same transactional id. */
final class TwinException extends RuntimeException {

  TwinException(String transactionalId, Throwable cause) {
    super(transactionalId + ": taken by another process (expected: one at a time)", cause);
  }
}
