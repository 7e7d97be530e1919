package org.cableway.parse.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of the station that sent it: {@code DE RUEHTA #0610/01 0990504}.
 *
 * @param indicator routing indicator, {@code RUEHTA}
 * @param serial station serial and section, {@code #0610/01}; null where absent
 * @param filed day of year and time of filing, {@code 0990504}; null where absent
 */
record OriginatorLine(String indicator, String serial, String filed) {

  private static final Pattern LINE =
      Pattern.compile(
          "DE\\s+(R[A-Z]{2,7})(?:\\s*(#\\s?\\d{1,6}(?:/\\d{1,3})?))?(?:\\s+(\\d{7})Z?)?(?:\\s.*)?");

  /** The fields of a DE line. */
  static Optional<OriginatorLine> read(String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String serial = matcher.group(2) == null ? null : matcher.group(2).replace(" ", "");
    return Optional.of(new OriginatorLine(matcher.group(1), serial, matcher.group(3)));
  }
}
