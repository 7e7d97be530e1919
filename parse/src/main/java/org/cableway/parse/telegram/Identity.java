package org.cableway.parse.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.parse.CableText;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.cableway.parse.boilerplate.ClassificationLine;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;
import org.cableway.parse.tables.Posts;

/**
 * Which cable it is.
 *
 * @param id canonical, null where nothing names one
 * @param referenceId as printed
 * @param aliases other forms seen
 */
record Identity(String id, String referenceId, List<String> aliases) {

  /** {@code #0610/01}: the last four digits of the serial. */
  private static final Pattern SERIAL = Pattern.compile("#?0*(\\d{1,7})(?:/\\d{1,2})?");

  /** {@code ID: 248711}, {@code 09ASTANA610} on a line of its own above the text. */
  private static final Pattern ALONE = Pattern.compile("\\s{0,9}(\\d{2}[A-Z]{3,24}\\d{1,7})\\s*");

  private static final int LINES = 8;

  /** A cable whose page names none. */
  static Identity of(
      CableText text, TransmissionHeader transmission, Heading heading, Year year, Notes notes) {
    String printed = text.facts().referenceId();
    Optional<CableId> own =
        ofBody(text, heading, year)
            .or(() -> alone(text))
            .or(() -> ofHeader(transmission, year))
            .filter(id -> year.value() != null || alone(text).isPresent());
    String id = own.map(CableId::toString).orElse(null);
    if (id != null && year.isInferred() && alone(text).isEmpty()) {
      notes.problem("id.year-inferred", "id", null, id);
    }
    return new Identity(id, printed == null ? id : printed, List.of());
  }

  /** A cable whose page names it. */
  static Identity ofPage(CableId id, CableText text, Heading heading, Year year, Notes notes) {
    noteElsewhere(id, ofBody(text, heading, year), notes);
    String printed = text.facts().referenceId();
    String alias = printed.strip();
    String canonical = id.toString();
    return new Identity(canonical, printed, alias.equals(canonical) ? List.of() : List.of(alias));
  }

  private static Optional<CableId> ofBody(CableText text, Heading heading, Year year) {
    if (year.value() == null) {
      return Optional.empty();
    }
    Optional<CableId> ofHeading = CableIds.canonical(heading.bodyId());
    return ofHeading.isPresent() ? ofHeading : ofLevel(text, year);
  }

  private static void noteElsewhere(CableId ofPage, Optional<CableId> ofBody, Notes notes) {
    boolean isElsewhere =
        ofBody
            .filter(CableId::isPostKnown)
            .filter(body -> body.serial() != ofPage.serial() || !isSamePost(body, ofPage))
            .isPresent();
    if (isElsewhere) {
      notes.problem("body.belongs-elsewhere", "id", null, ofBody.orElseThrow().toString());
    }
  }

  private static boolean isSamePost(CableId a, CableId b) {
    return Posts.standard().isSamePost(a.post(), b.post());
  }

  private static Optional<CableId> ofLevel(CableText text, Year year) {
    return text.body().stream()
        .limit(LINES)
        .flatMap(line -> ClassificationLine.read(line.text()).stream())
        .filter(ClassificationLine::isCertain)
        .findFirst()
        .flatMap(level -> CableId.of(year.value(), level.post(), level.serial()));
  }

  private static Optional<CableId> alone(CableText text) {
    for (Line line : text.body().subList(0, Math.min(LINES, text.body().size()))) {
      Matcher matcher = ALONE.matcher(line.text());
      Optional<CableId> id =
          matcher.matches() ? CableIds.canonical(matcher.group(1)) : Optional.empty();
      if (id.filter(CableId::isPostKnown).isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  /** The serial of the DE line is cut to four digits: the best there is without another line. */
  private static Optional<CableId> ofHeader(TransmissionHeader header, Year year) {
    Transmission transmission = header.transmission();
    if (transmission == null
        || transmission.serial() == null
        || header.from() == null
        || year.value() == null) {
      return Optional.empty();
    }
    Matcher serial = SERIAL.matcher(transmission.serial().strip());
    return serial.matches()
        ? CableId.of(year.value(), header.from(), serial.group(1)).filter(CableId::isPostKnown)
        : Optional.empty();
  }
}
