package org.cableway.app.settings;

/** A setting that is unknown or cannot be read: exit code 2. */
public final class SettingsException extends RuntimeException {

  /**
   * @param message {@code key: value (expected: what)}, for people
   */
  public SettingsException(String message) {
    super(message);
  }
}
