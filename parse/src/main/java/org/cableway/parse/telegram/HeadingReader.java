package org.cableway.parse.telegram;

import java.time.Instant;
import java.util.List;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads the heading block: {@code telegram-format} section 3. Stateless. */
public final class HeadingReader {

  /**
   * Reads the heading of a joined body. Never throws; what does not read is a problem.
   *
   * @param year year of the cable, four digits, which references without a year take
   */
  public Heading read(List<Line> body, int year, Notes notes) {
    return read(body, year, null, notes);
  }

  /**
   * Reads the heading of a joined body, and tells references to cables of the year before by the
   * date: what is sent in January names serials that its own year has not reached.
   *
   * @param sent when it was sent, null where unknown
   */
  public Heading read(List<Line> body, int year, Instant sent, Notes notes) {
    LastReasons reasons = new LastReasons();
    HeadingParts parts =
        NumberedClassifiedBy.in(
            HeadingEnd.afterReasons(new HeadingSplitter(body).split(), reasons), body);
    Opening opening = Opening.read(parts.opening(), year, notes);
    ClassificationLine line = opening.line();
    ExecutiveOrderLine order = ExecutiveOrderLine.read(parts.of(FieldLabel.ORDER), notes);
    List<String> tags = TagsReader.read(parts.of(FieldLabel.TAGS), notes);
    String subject = SubjectReader.read(parts.of(FieldLabel.SUBJECT), notes);
    String id = line == null ? null : line.id();
    List<Reference> references =
        new ReferencesReader(ReferenceYear.of(year, id, sent))
            .read(parts.of(FieldLabel.REFERENCES), notes);
    ClassifiedBy classified =
        new ClassifiedByReader(reasons)
            .read(parts.of(FieldLabel.CLASSIFIED_BY), parts.of(FieldLabel.DECLASSIFY_ON), notes);
    notes.claim("heading", Piece.lines(parts.repeats()));
    if (line == null) {
      notes.problem("classification.no-line", "classification", first(body), null);
    }
    return new Heading(
        opening.classificationLine(),
        line == null ? null : line.level(),
        opening.markings(),
        line == null ? null : line.section(),
        line == null ? null : line.sections(),
        id,
        opening.captions(),
        opening.passTo(),
        order.number(),
        order.value(),
        tags,
        subject,
        references,
        classified.raw(),
        classified.names(),
        classified.title(),
        classified.reasons(),
        classified.section(),
        classified.declassifyOn(),
        parts.textFrom(),
        parts.textColumn());
  }

  private static Line first(List<Line> body) {
    return body.isEmpty() ? null : body.get(0);
  }
}
