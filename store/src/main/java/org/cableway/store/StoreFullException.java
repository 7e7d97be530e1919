package org.cableway.store;

/** A store without room on its disk. What was being written is not kept, and comes again. */
public final class StoreFullException extends StoreException {

  /**
   * @param place of the store: a path, or an address
   * @param cause what the technology threw
   */
  public StoreFullException(String place, Throwable cause) {
    super(
        "store: "
            + place
            + ": its disk is full (expected: room; make some, then the same command goes on)",
        cause);
  }
}
