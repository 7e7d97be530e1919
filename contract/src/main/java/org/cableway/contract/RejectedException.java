package org.cableway.contract;

import java.util.Objects;

/** A document that can give no record. Its bytes and the reason go to {@code cables.rejected}. */
public final class RejectedException extends RuntimeException {

  private final RejectionCode code;

  /**
   * @param message {@code thing: value (expected: what)}, for people
   */
  public RejectedException(RejectionCode code, String message) {
    this(code, message, null);
  }

  /**
   * @param cause what was thrown below, null for none
   */
  public RejectedException(RejectionCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  /** The stable code. */
  public RejectionCode code() {
    return code;
  }
}
