package org.cableway.messaging;

/** A batch failed and left nothing behind: it can be tried again as it is. */
final class BatchAbortedException extends RuntimeException {

  /**
   * @param position where it failed, for people
   */
  BatchAbortedException(String position, Throwable cause) {
    super(position + ": " + cause, cause);
  }
}
