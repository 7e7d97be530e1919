package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cableway.parse.Cable;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.cableway.parse.Signs;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;

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
    Joined joined = joiner.join(restored(text.body()), notes);
    Optional<CableId> ofPage = CableIds.canonical(text.facts().referenceId());
    Year year = ofPage.isPresent() ? Year.of(ofPage.get()) : Year.of(text, transmission);
    Moment created = Moment.of(text.facts(), transmission.sent());
    Heading heading =
        headingReader.read(joined.lines(), year.orDefault(), created.instant(), notes);
    Prose prose = proseReader.read(heading.textOf(joined.lines()), notes);
    Identity identity =
        ofPage.isPresent()
            ? Identity.ofPage(ofPage.get(), text, heading, year, notes)
            : Identity.of(text, transmission, heading, year, notes);
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

  private static List<Line> restored(List<Line> body) {
    List<Line> restored = new ArrayList<>(body.size());
    for (Line line : body) {
      restored.add(Dashes.restored(line));
    }
    return restored;
  }

  private static int redactions(List<Line> lines) {
    int count = 0;
    for (Line line : lines) {
      count += line.signs().has(Signs.XX | Signs.SQUARE) ? Redactions.in(line.text()) : 0;
    }
    return count;
  }

  /** Share of the characters, blanks apart, whose line some field was read from. */
  private static double coverage(CableText text, Notes notes) {
    long all = ink(text.header()) + ink(text.body());
    long claimed = claimedInk(text.header(), notes) + claimedInk(text.body(), notes);
    return all == 0 ? 1 : Math.round(claimed * STEPS / all) / STEPS;
  }

  private static long ink(List<Line> lines) {
    long ink = 0;
    for (Line line : lines) {
      ink += line.signs().ink();
    }
    return ink;
  }

  private static long claimedInk(List<Line> lines, Notes notes) {
    long ink = 0;
    for (Line line : lines) {
      ink += notes.isClaimed(line) ? line.signs().ink() : 0;
    }
    return ink;
  }
}
