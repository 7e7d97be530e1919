package org.cableway.parse.telegram;

import java.util.regex.Pattern;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Knows cables of which only a part was published. */
final class Partial {

  /** {@code This record is a partial extract of the original cable. The full text ...}. */
  private static final String START = "This record is a partial extract of the original cable";

  private static final Pattern STUB = Pattern.compile("(?i)\\s{0,9}" + START + ".{0,200}");

  private Partial() {}

  static boolean claim(CableText text, Notes notes) {
    boolean isPartial = false;
    for (Line line : text.header()) {
      boolean isLong = line.text().length() >= START.length();
      if (isLong && STUB.matcher(line.text()).matches()) {
        notes.claim("partial", line);
        isPartial = true;
      }
    }
    return isPartial;
  }
}
