package org.cableway.parse.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Z line: {@code ZNY CCCCC ZZH ZDK}.
 *
 * @param security classification of the transmission, {@code CCCCC}
 * @param signals operating signals behind it, empty where there are none
 */
record SecurityLine(String security, String signals) {

  private static final Pattern LINE =
      Pattern.compile("ZN[A-Z]\\s+([A-Z])(\\1{3,5})(?:\\s+ZZH)?(?:\\s+(.*))?");

  /** The fields of a Z line. */
  static Optional<SecurityLine> read(String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String signals = matcher.group(3) == null ? "" : matcher.group(3).strip();
    return Optional.of(new SecurityLine(matcher.group(1) + matcher.group(2), signals));
  }
}
