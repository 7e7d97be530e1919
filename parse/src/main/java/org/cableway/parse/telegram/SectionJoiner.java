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
    claim(PageLines.CLAIM, lines, notes);
    boolean several = new RepeatedHeads(lines).drop() || PageBreaks.breakSections(body);
    List<Line> left = lines.left(new BlankLines(lines).leaveOut());
    claim("sections head", lines, notes);
    return new Joined(left, several);
  }

  /** Claims what is dropped and nobody claimed before. */
  private static void claim(String what, BodyLines lines, Notes notes) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.line(i);
      if (lines.isDropped(i) && !notes.isClaimed(line)) {
        notes.claim(what, line);
      }
    }
  }
}
