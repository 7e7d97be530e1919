package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;

/**
 * The body with its sections joined.
 *
 * @param lines without page lines and repeated section headers
 * @param joined true where more than one section was found
 */
public record Joined(List<Line> lines, boolean joined) {

  public Joined {
    lines = List.copyOf(lines);
  }
}
