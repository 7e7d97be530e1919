package org.cableway.parse.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;

/**
 * A row of a table of cables, pasted behind a telegram whole: {@code 50133 2006-01-19 06OSLO131
 * Embassy Oslo CONFIDENTIAL C O N F I D E N T I A L OSLO 000131 SIPDIS}. Its line breaks are
 * blanks.
 *
 * @param lines the columns before the text, then the lines of the text
 * @param facts what the columns say
 */
public record ExportedRow(List<Line> lines, PageFacts facts) {

  private static final Pattern ROW =
      Pattern.compile(
          "\\s{0,9}\\d{1,7}\\s{1,4}((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?: \\d\\d:\\d\\d(?::\\d\\d)?)?"
              + "\\s{1,4}(\\d{2,4}[A-Z]{2,24}\\d{1,7})\\s{1,4}([A-Z][A-Za-z .'-]{3,60}?)"
              + "\\s{1,4}((?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?://[A-Z ]{2,24}[A-Z])?)"
              + "(?:\\s{2,9}(\\S.*))?",
          Pattern.DOTALL);

  private static final Pattern BREAK = Pattern.compile(" {3,}");

  private static final int MAX_LENGTH = 20_000;

  /** Reads a line; empty where it is none. */
  public static Optional<ExportedRow> read(Line line) {
    String text = line.text();
    if (text.length() > MAX_LENGTH || text.isBlank()) {
      return Optional.empty();
    }
    Matcher row = ROW.matcher(text);
    if (!row.matches()) {
      return Optional.empty();
    }
    int start = row.group(5) == null ? text.length() : row.start(5);
    List<Line> lines = new ArrayList<>();
    lines.add(line.withText(text.substring(0, start)));
    if (row.group(5) != null) {
      BREAK.splitAsStream(row.group(5)).map(line::withText).forEach(lines::add);
    }
    return Optional.of(new ExportedRow(lines, facts(row)));
  }

  private static PageFacts facts(Matcher row) {
    return new PageFacts(
        row.group(2),
        Dates.day(row.group(1)),
        false,
        null,
        row.group(4),
        row.group(3),
        List.of(),
        List.of(),
        null,
        "cablegate",
        "page");
  }
}
