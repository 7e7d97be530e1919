package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;

/**
 * The body with its sections joined.
 *
 * @param lines without page lines and repeated section headers
 * @param joined true where more than one section was found: by a second head, or by the mark of a
 *     section's break on a page line
 */
public record Joined(List<Line> lines, boolean joined) {

  /** Characters of a section that others follow: a hundred lines are more, redacted ones less. */
  private static final int SHORTEST_SECTION = 2_400;

  public Joined {
    lines = List.copyOf(lines);
  }

  /**
   * Whether the sections that a heading counts are all here. Many copies have lost every sign of
   * the later heads; then the signature tells, which stands in the last section alone, or the end
   * of a sentence where the text is long enough: sections are cut by their length, in mid-sentence.
   */
  boolean isWhole(Heading heading, Prose prose) {
    boolean counts = heading.sections() != null && heading.sections() > 1;
    boolean first = heading.section() != null && heading.section() == 1;
    return joined || (counts && first && (!prose.signedBy().isEmpty() || ends(heading.sections())));
  }

  private boolean ends(int sections) {
    int signs = lines.stream().mapToInt(line -> line.text().length()).sum();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
    return Sentences.ends(last)
        && !last.endsWith("...")
        && signs >= SHORTEST_SECTION * (sections - 1);
  }
}
