package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which blank lines around dropped lines belong to the pages. A printer puts the same
 * number of them at each page break of a cable; a sentence that runs on over a break shows how
 * many.
 */
final class BlankLines {

  /** Most printers: one before a page line, two behind it. */
  private static final int USUAL = 3;

  /**
   * {@code 12. (C) }, {@code -- Economic:}, {@code -------}, {@code REF: A}, {@code A. STATE 7}.
   */
  private static final Pattern START =
      Pattern.compile(
          "[\\s¶]*(?:\\d{1,2}\\s?[.)]|[A-Za-z][.)]\\s|[-=_*#•]|\\([a-zA-Z0-9]{1,3}\\)|https?:|www\\."
              + "|(?:REF|TAGS|SUBJ|CLASSIFIED|E\\.?O|END )[A-Za-z .]{0,12}).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RULE = Pattern.compile("[\\s=_*-]{3,}");

  /** Signs at the end of a sentence: {@code Iran.}, {@code "What now?"}. */
  private static final String ENDS = ".!?:;\"”’)]";

  /** Wrapped lines are about 65 columns; a line that was wrapped is never this short. */
  private static final int LONG_LINE = 40;

  /** No heading is so long: a paragraph that lost its line breaks. */
  private static final int VERY_LONG_LINE = 100;

  /** A break: lines of the body between two kept ones. */
  private record Break(int from, int to, int blanks, boolean runsOn) {}

  private final BodyLines lines;
  private final List<Break> breaks = new ArrayList<>();

  BlankLines(BodyLines lines) {
    this.lines = lines;
  }

  /** True for each blank line to leave out. */
  boolean[] leaveOut() {
    findBreaks();
    boolean[] leaveOut = new boolean[lines.size()];
    int usual = usual();
    for (Break each : breaks) {
      boolean none = each.runsOn() || each.blanks() <= usual;
      boolean kept = false;
      for (int i = each.from(); i < each.to(); i++) {
        if (!lines.isDropped(i)) {
          leaveOut[i] = none || kept;
          kept = true;
        }
      }
    }
    return leaveOut;
  }

  private void findBreaks() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isDropped(i)) {
        int last = lines.lastKept(i);
        int next = lines.nextKept(i);
        if (last >= 0 && next < lines.size()) {
          breaks.add(breakBetween(last, next));
        }
        i = next;
      }
    }
  }

  private Break breakBetween(int last, int next) {
    int blanks = 0;
    for (int i = last + 1; i < next; i++) {
      blanks += lines.line(i).isBlank() ? 1 : 0;
    }
    boolean within = last > 0 && !lines.isBlank(last - 1) && !lines.isDropped(last - 1);
    return new Break(last + 1, next, blanks, runsOn(lines.text(last), lines.text(next), within));
  }

  private int usual() {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    for (Break each : breaks) {
      fewest = each.runsOn() ? Math.min(fewest, each.blanks()) : fewest;
      most = Math.max(most, each.blanks());
    }
    return fewest < Integer.MAX_VALUE ? fewest : most >= USUAL ? USUAL : 0;
  }

  /**
   * True where a sentence goes on.
   *
   * @param within true where the last line is not the first of its block, as headings are
   */
  private static boolean runsOn(String last, String next, boolean within) {
    if (START.matcher(next).lookingAt() || RULE.matcher(last).matches()) {
      return false;
    }
    boolean wrapped = last.length() >= LONG_LINE && (within || last.length() >= VERY_LONG_LINE);
    boolean open = wrapped && ENDS.indexOf(last.charAt(last.length() - 1)) < 0;
    return open || Character.isLowerCase(next.strip().charAt(0));
  }
}
