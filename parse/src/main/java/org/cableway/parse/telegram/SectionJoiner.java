package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Drops page lines and the repeated heads of sections, so that sentences run on. Stateless. */
public final class SectionJoiner {

  /**
   * The body as one text; dropped lines are claimed as {@code sections}. A line that held a page
   * line among text stays, with what is left of it. Never throws.
   */
  public Joined join(List<Line> body, Notes notes) {
    BodyLines lines = new BodyLines(body);
    PageBreaks.drop(lines);
    boolean several = new RepeatedHeads(lines).drop();
    List<Line> left = lines.left(new BlankLines(lines).leaveOut());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isDropped(i)) {
        notes.claim("sections", lines.line(i));
      }
    }
    return new Joined(left, several);
  }
}
