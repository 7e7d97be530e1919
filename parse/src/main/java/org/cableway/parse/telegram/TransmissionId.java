package org.cableway.parse.telegram;

/** The id of a transmission, {@code VZCZCXRO3222}: the start of a message, channel and number. */
final class TransmissionId {

  private static final String START = "ZCZC";
  private static final int CHANNEL = 3;
  private static final int MOST_DIGITS = 5;

  private TransmissionId() {}

  /** True for a line of an id and nothing else. */
  static boolean is(String text) {
    int start = text.startsWith("V") ? 1 : 0;
    int channel = start + START.length();
    if (!text.startsWith(START, start) || Runs.capitals(text, channel) != channel + CHANNEL) {
      return false;
    }
    int end = channel + CHANNEL;
    int number = end < text.length() && Blanks.is(text.charAt(end)) ? end + 1 : end;
    int numberEnd = Runs.digits(text, number, MOST_DIGITS);
    return numberEnd > number && numberEnd == text.length();
  }
}
