package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cableway.parse.Cable;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.cableway.parse.Signs;

/** Reads one telegram: header, heading, text; and settles its id and its date. */
public final class TelegramReader {

  /** Coverage has four digits behind the point. */
  private static final double STEPS = 10_000;

  private final TransmissionReader transmissionReader = new TransmissionReader();
  private final SectionJoiner joiner = new SectionJoiner();
  private final HeadingReader headingReader = new HeadingReader();
  private final ProseReader proseReader = new ProseReader();
  private final double lowCoverage;

  /**
   * @param lowCoverage a coverage below it is a problem of the cable; 0 to 1
   */
  public TelegramReader(double lowCoverage) {
    this.lowCoverage = lowCoverage;
  }

  /**
   * The fields of a telegram; what does not read is a problem of the cable.
   *
   * @return a cable whose id is null where nothing names one
   */
  public Cable read(CableText text) {
    Notes notes = new Notes();
    TransmissionHeader transmission = transmissionReader.read(text.header(), notes);
    Joined joined = joiner.join(text.body().stream().map(Dashes::restored).toList(), notes);
    Year year = Year.of(text, transmission);
    Moment created = Moment.of(text.facts(), transmission.sent());
    Heading heading =
        headingReader.read(joined.lines(), year.orDefault(), created.instant(), notes);
    Prose prose = proseReader.read(heading.textOf(joined.lines()), notes);
    Identity identity = Identity.of(text, transmission, heading, year, notes);
    boolean isPartial = Partial.claim(text, notes);
    if (text.header().isEmpty() && text.body().isEmpty()) {
      notes.problem("text.absent", "text", null, text.page().format());
    }
    double coverage = coverage(text, notes);
    if (coverage < lowCoverage) {
      notes.problem(
          "coverage.low", "coverage", null, coverage + " (expected: " + lowCoverage + " or more)");
    }
    return new Cable(
        identity.id(),
        identity.referenceId(),
        identity.aliases(),
        created.instant(),
        created.source(),
        isPartial,
        text,
        joined,
        joined.isWhole(heading, prose),
        transmission,
        heading,
        prose,
        redactions(text.header()) + redactions(joined.lines()),
        coverage,
        notes.claims(),
        notes.problems());
  }

  private static int redactions(List<Line> lines) {
    int count = 0;
    for (Line line : lines) {
      count += line.signs().has(Signs.XX | Signs.SQUARE) ? Redactions.in(line.text()) : 0;
    }
    return count;
  }

  private static List<Line> lines(CableText text) {
    List<Line> lines = new ArrayList<>(text.header());
    lines.addAll(text.body());
    return lines;
  }

  /** Share of the characters, blanks apart, whose line some field was read from. */
  private static double coverage(CableText text, Notes notes) {
    Map<Integer, List<String>> claims = notes.claims();
    long all = 0;
    long claimed = 0;
    for (Line line : lines(text)) {
      int ink = line.signs().ink();
      all += ink;
      claimed += ink > 0 && claims.containsKey(line.number()) ? ink : 0;
    }
    return all == 0 ? 1 : Math.round(claimed * STEPS / all) / STEPS;
  }
}
