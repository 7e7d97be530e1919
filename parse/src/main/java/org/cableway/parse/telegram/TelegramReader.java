package org.cableway.parse.telegram;

import java.time.Instant;
import java.util.List;
import org.cableway.parse.Cable;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads one telegram: header, heading, text. */
public final class TelegramReader {

  private final TransmissionReader transmissionReader = new TransmissionReader();
  private final SectionJoiner joiner = new SectionJoiner();
  private final HeadingReader headingReader = new HeadingReader();
  private final ProseReader proseReader = new ProseReader();

  /** Never throws for whatever lines; what does not read is a problem of the cable. */
  public Cable read(CableText text) {
    Notes notes = new Notes();
    TransmissionHeader transmission = transmissionReader.read(text.header(), notes);
    Joined joined = joiner.join(text.body(), notes);
    Instant created = transmission.sent();
    Heading heading = headingReader.read(joined.lines(), 2009, notes);
    List<Line> rest = heading.textOf(joined.lines());
    Prose prose = proseReader.read(rest, notes);
    return new Cable(
        text.facts().referenceId(),
        text.facts().referenceId(),
        List.of(),
        created,
        "dtg",
        false,
        text,
        joined,
        transmission,
        heading,
        prose,
        0,
        notes.claims(),
        notes.problems());
  }
}
