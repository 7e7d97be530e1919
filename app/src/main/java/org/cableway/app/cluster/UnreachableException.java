package org.cableway.app.cluster;

/** A service does not answer: exit code 3. */
public final class UnreachableException extends RuntimeException {

  /**
   * @param message {@code service: address (expected: what)}, for people
   */
  public UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
