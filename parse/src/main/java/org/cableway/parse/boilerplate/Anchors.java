package org.cableway.parse.boilerplate;

/** Lines that stand in telegrams and nowhere else. */
public final class Anchors {

  private static final int MAX_LENGTH = 200;

  private Anchors() {}

  /**
   * True for a line that by itself proves a telegram: {@code VZCZCXRO3222}, {@code DE RUEHTA
   * #0610/01 0990504}, {@code R 090504Z APR 09}, a classification line with post and serial.
   */
  public static boolean isCertain(String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > MAX_LENGTH) {
      return false;
    }
    return switch (LineKind.of(line)) {
      case TRANSMISSION, STUB, DE, SECURITY, DTG, PAGE -> true;
      default -> ClassificationLine.read(line).filter(ClassificationLine::isCertain).isPresent();
    };
  }
}
