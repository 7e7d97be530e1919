package org.cableway.store;

/** A store that cannot be opened, read or written. What was being written is not kept. */
public class StoreException extends RuntimeException {

  /**
   * @param message {@code store: PATH: what went wrong}, for people
   * @param cause what the technology threw, null for none
   */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
