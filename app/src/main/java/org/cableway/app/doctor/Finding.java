package org.cableway.app.doctor;

import java.util.Locale;

/**
 * What one check found.
 *
 * @param severity how bad it is
 * @param text {@code thing: value (expected: what)}
 */
public record Finding(Severity severity, String subject, String text) {

  /** How bad a finding is. */
  public enum Severity {
    OK,
    WARNING,
    /** Wrong configuration: exit code 2. */
    WRONG,
    /** A service does not answer: exit code 3. */
    UNREACHABLE
  }

  static Finding ok(String subject, String text) {
    return new Finding(Severity.OK, subject, text);
  }

  static Finding warning(String subject, String text) {
    return new Finding(Severity.WARNING, subject, text);
  }

  static Finding wrong(String subject, String text) {
    return new Finding(Severity.WRONG, subject, text);
  }

  /** {@code ok topics 12 partitions each}. */
  @Override
  public String toString() {
    return String.format("%-12s%-10s%s", severity.name().toLowerCase(Locale.ROOT), subject, text);
  }
}
