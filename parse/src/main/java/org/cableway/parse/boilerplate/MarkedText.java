package org.cableway.parse.boilerplate;

import java.util.regex.Pattern;

/** Knows the first line of a paragraph that has a portion mark and no number. */
final class MarkedText {

  /** {@code (C) The ferry line will pay for itself}, {@code (S//REL NATO) Two harbors asked}. */
  private static final Pattern MARKED =
      Pattern.compile(
          "\\W{0,2}?\\((?:TS|S|C|U|SBU|LOU|FOUO)(?:/{1,2}[A-Za-z ,]{2,40})?\\) {1,4}"
              + "[\"'\\u201C]?\\p{Lu}.{30,}",
          Pattern.DOTALL);

  /** True for such a line; {@code (C) 2009 A Blog} is the page's. */
  static boolean is(String line) {
    String text = line.stripLeading();
    return text.indexOf('(') >= 0
        && text.indexOf('(') <= 2
        && MARKED.matcher(text).matches()
        && Habit.of(text).isEmpty();
  }

  private MarkedText() {}
}
