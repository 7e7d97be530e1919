package org.cableway.app.cluster;

/** No room on the disk of the data folder: exit code 4. */
public final class DiskFullException extends RuntimeException {

  /**
   * @param message {@code data folder: PATH: what (expected: what)}, for people
   */
  public DiskFullException(String message, Throwable cause) {
    super(message, cause);
  }
}
