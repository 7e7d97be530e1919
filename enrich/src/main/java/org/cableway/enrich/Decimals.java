package org.cableway.enrich;

/**
 * Numbers with a fraction of few digits, such as a latitude: to find out how few tell a number from
 * its neighbours takes longer than all the rest of a place.
 */
final class Decimals {

  private static final int STEPS = 10_000;

  /** Smaller ones are written with an exponent. */
  private static final int LEAST = 10;

  private static final int MOST = 10_000_000;

  private Decimals() {}

  /** {@code 40.1281}: the same as the number's own text. */
  static String text(double number) {
    int steps = (int) (Math.abs(number) * STEPS + 0.5);
    boolean isShort = Math.abs(number) == (double) steps / STEPS;
    return isShort && steps >= LEAST && steps < MOST
        ? text(number < 0, steps)
        : Double.toString(number);
  }

  private static String text(boolean isBelowZero, int steps) {
    StringBuilder text = new StringBuilder(12).append(isBelowZero ? "-" : "");
    text.append(steps / STEPS).append('.');
    int rest = steps % STEPS;
    int unit = STEPS / 10;
    do {
      text.append((char) ('0' + rest / unit));
      rest %= unit;
      unit /= 10;
    } while (rest > 0);
    return text.toString();
  }
}
