package org.cableway.parse.facts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;

/** The mirror's table as it comes out when a page is copied as text. */
final class TableLines {

  private static final int MAX_LINES = 24;
  private static final int MAX_LENGTH = 200;

  /** Stands for the end of a line: cells may share a line or have one each. */
  private static final String END = "\u0001";

  /** {@code Reference ID Created Released Classification Origin}. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)reference id(?:[ \\t\\u0001]+(?:created|released|classification|origin)){2,4}");

  /** {@code 09ASTANA610 2009-04-09 05:04 2011-08-30 01:44 CONFIDENTIAL Embassy Astana}. */
  private static final Pattern ROW =
      Pattern.compile(
          "[ \\t|\\u0001]*(\\d{2,4}[A-Z]{2,24}\\d{1,7})[ \\t|\\u0001]+(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)"
              + "(?:[ \\t|\\u0001]+(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d))?"
              + "[ \\t|\\u0001]+((?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?://[A-Z ]{2,24}[A-Z])?)"
              + "[ \\t|\\u0001]+([^\\t|\\u0001]{2,80})");

  private TableLines() {}

  /** The facts of the last table of the lines, null where there is none. */
  static PageFacts read(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).text().strip().toLowerCase(Locale.ROOT).startsWith("reference id")) {
        PageFacts facts = read(joined(lines.subList(i, Math.min(lines.size(), i + MAX_LINES))));
        if (facts != null) {
          return facts;
        }
      }
    }
    return null;
  }

  private static String joined(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      String text = line.text().strip();
      if (!text.isEmpty() && text.length() <= MAX_LENGTH) {
        joined.append(text).append(END);
      }
    }
    return joined.toString();
  }

  private static PageFacts read(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return null;
    }
    Matcher row = ROW.matcher(text).region(head.end(), text.length());
    if (!row.lookingAt()) {
      return null;
    }
    Instant created = Dates.pageMinute(row.group(2));
    return new PageFacts(
        row.group(1),
        created,
        Dates.isHourTwice(created),
        Dates.pageMinute(row.group(3)),
        row.group(4),
        row.group(5).strip(),
        List.of(),
        List.of(),
        null,
        "cablegate",
        "page");
  }
}
