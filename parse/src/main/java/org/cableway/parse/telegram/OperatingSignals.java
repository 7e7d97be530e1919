package org.cableway.parse.telegram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signals between operators that may stand on a line of their own or behind another: {@code ZDK}
 * (sent again on request), {@code ZDS} (corrected copy), {@code ZFF4}, {@code ZUI}, {@code (CCY
 * AD38C2C4 MSI2519-695)}. They say nothing of the message.
 */
final class OperatingSignals {

  /** {@code ZDK CTG RUEHDO #3763}, {@code (CCY AD66A605 MSI9229-632)}, {@code STATE GRNC}. */
  private static final Pattern LINE =
      Pattern.compile(
          "Z[A-Z]{2}\\d?(?:[\\s/].*)?|ZEN\\s.*|\\(?CCY\\b.*|\\([A-Z]{3}\\)|CTG\\s.*|(?:[A-Z]+ )?GR(?:NC|\\s?\\d{1,4})"
              + "|(?:CITE|SVC|QSL)\\s.*|C O R R E C T E D\\s+C O P Y.*|CORRECTED COPY.*|BT|ZZH");

  /** {@code 5125 ZDK}: a signal behind an addressee. */
  private static final Pattern TAIL =
      Pattern.compile("\\s(?:Z(?:DK|DS|FF\\d?|FD\\d?|FR|UI)\\b|\\(CCY\\b)");

  /** What a line of signals begins with, but for one that holds GR. */
  private static final String FIRSTS = "Z(CSQB";

  private OperatingSignals() {}

  /** True for a line of nothing but signals. */
  static boolean isSignals(String text) {
    boolean mayBe = FIRSTS.indexOf(text.charAt(0)) >= 0 || text.contains("GR");
    return mayBe && !text.startsWith("ZEN/") && LINE.matcher(text).matches();
  }

  /** The line up to the first signal. */
  static String withoutTail(String text) {
    Matcher matcher = mayHoldSignal(text) ? TAIL.matcher(text) : null;
    boolean isFound = matcher != null && matcher.find();
    return isFound ? text.substring(0, matcher.start()).stripTrailing() : text;
  }

  // The routing indicators of most addresses have a Z, but none behind a blank.
  private static boolean mayHoldSignal(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'Z' || c == '(') && Blanks.is(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
