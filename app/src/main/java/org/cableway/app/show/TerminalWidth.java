package org.cableway.app.show;

/** How wide the terminal is. */
public final class TerminalWidth {

  /** Where none is, or none that says: what fits a page of paper and a mail. */
  public static final int DEFAULT = 80;

  // Set by the launcher where the standard output is a terminal.
  private static final String PROPERTY = "cableway.width";

  /** Characters a line of the terminal that the standard output goes to. */
  public static int get() {
    return Integer.getInteger(PROPERTY, DEFAULT);
  }

  private TerminalWidth() {}
}
