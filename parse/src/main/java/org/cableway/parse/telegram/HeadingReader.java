package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads the heading block: {@code telegram-format} section 3. */
public final class HeadingReader {

  /**
   * Reads the heading of a joined body.
   *
   * @param year year of the cable, four digits, which references without a year take
   */
  public Heading read(List<Line> body, int year, Notes notes) {
    return new Heading(
        null, null, List.of(), null, null, null, List.of(), List.of(), null, null, List.of(), null,
        List.of(), null, List.of(), null, List.of(), null, null, 0, 0);
  }
}
