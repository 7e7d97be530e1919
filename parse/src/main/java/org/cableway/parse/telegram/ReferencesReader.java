package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Notes;
import org.cableway.parse.id.CableId;

/** Reads the REF list: cables under their ids, e-mails, reports and the like as they stand. */
final class ReferencesReader {

  private static final int MOST_ITEMS = 500;

  /** The longest lists have some thirty items; what is longer has run into the text. */
  private static final int LONGEST = 10_000;

  // Matches "6307"; not "2005", which is the end of a date.
  private static final Pattern SERIAL = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{3,6}");

  // Matches the end of "ANKARA XXXXX": the serial was cut out.
  private static final Pattern NO_SERIAL = Pattern.compile("(?i)\\s{1,3}X{4,40}\\W{0,4}$");

  private static final Pattern COMMA_OR_BREAK = Pattern.compile("[,\\n]");

  // Matches the "A " of "REF A LETTER OF MAY 3", without its label.
  private static final Pattern BEHIND_LABEL = Pattern.compile("^\\s{0,2}([A-E]) (?=[A-Z]{3})");

  // Matches the "<br>" that an editor left.
  private static final Pattern HTML = Pattern.compile("(?i)<br\\s?/?>");

  // Matches a remark in brackets that names no number: "(NOTAL)", "(BAKU ON THE NEW LAW)".
  private static final Pattern REMARK = Pattern.compile("\\([^()\\d]{4,400}\\)");

  // Matches what says nothing by itself: "AND PREVIOUS", "NOTAL", "ET AL".
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)\\b(?:AND PREVIOUS|PREVIOUS|NOTAL|ET AL|SEPTELS?|N/A|NONE|AND)\\b|[\\s.,;()&-]");

  private final ReferenceYear year;

  /**
   * @param year tells the year of what names none
   */
  ReferencesReader(ReferenceYear year) {
    this.year = year;
  }

  List<Reference> read(List<Piece> pieces, Notes notes) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    notes.claim("references", Piece.lines(pieces));
    String all = text(pieces);
    String text = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    List<Reference> references = withoutRepeats(read(text));
    if (references.isEmpty() && !FILLER.matcher(text).replaceAll("").isEmpty()) {
      notes.problem("references.unreadable", "references", pieces.get(0).line(), text.strip());
    }
    return references;
  }

  /** A copy of the heading, or its title, may give the whole list again. */
  private static List<Reference> withoutRepeats(List<Reference> references) {
    if (references.size() < 2) {
      return references;
    }
    Set<String> seen = new HashSet<>();
    List<Reference> first = new ArrayList<>(references.size());
    for (Reference each : references) {
      if (each.id() == null || seen.add(each.bullet() + " " + each.id())) {
        first.add(each);
      }
    }
    return first;
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder(text(pieces.get(0)));
    for (Piece piece : pieces.subList(1, pieces.size())) {
      text.append('\n').append(text(piece));
    }
    return text.toString();
  }

  /** "REF A LETTER OF MAY 3" has its enumerator from the label, and no sign behind it. */
  private static String text(Piece piece) {
    boolean mayBeBare = piece.column() > 0 && startsWithBareLetter(piece.text());
    return mayBeBare ? BEHIND_LABEL.matcher(piece.text()).replaceFirst("$1. ") : piece.text();
  }

  private static boolean startsWithBareLetter(String text) {
    int at = Runs.blanks(text, 0);
    return at + 1 < text.length()
        && text.charAt(at) >= 'A'
        && text.charAt(at) <= 'E'
        && text.charAt(at + 1) == ' ';
  }

  /** The references of a list without its label; lines may break anywhere. */
  List<Reference> read(String text) {
    List<Reference> references = new ArrayList<>();
    for (ReferenceItem item : ReferenceItems.of(text)) {
      if (references.size() >= MOST_ITEMS) {
        break;
      }
      readItem(item, references);
    }
    return references;
  }

  private void readItem(ReferenceItem item, List<Reference> references) {
    String text = withoutRemarks(item.text());
    List<CableMention> mentions = CableMentions.in(text, year.year());
    if (mentions.isEmpty()) {
      ownPost(text)
          .ifPresentOrElse(
              id ->
                  references.add(
                      new Reference(
                          id, "cable", item.bullet(), raw(item.text()), ReferenceYear.OWN)),
              () -> addOther(item.bullet(), item.text(), references));
      return;
    }
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      CableMention mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
      addBetween(item, text, at, mention.start(), references);
      String raw =
          mentions.size() == 1
              ? item.text()
              : item.text().substring(mention.start(), Math.max(mention.end(), next));
      if (!year.isOwn(mention.id())) {
        references.add(
            new Reference(
                year.of(mention).toString(),
                "cable",
                item.bullet(),
                raw(raw),
                year.source(mention)));
      }
      at = Math.max(at, mention.end());
    }
    addBetween(item, text, at, text.length(), references);
  }

  /** {@code A) 6307}: a bare serial is of the post itself. */
  private Optional<String> ownPost(String text) {
    String digits = text.strip();
    if (year.own() == null || !SERIAL.matcher(digits).matches()) {
      return Optional.empty();
    }
    return CableId.of(year.year(), year.own().post(), digits).map(CableId::toString);
  }

  /** E-mails and reports stand between cables with no more than a comma. */
  private static void addBetween(
      ReferenceItem item, String text, int from, int to, List<Reference> references) {
    if (from >= to || !Glance.holds(text, from, "MAIL")) {
      return;
    }
    for (String part : COMMA_OR_BREAK.split(text.substring(from, to), -1)) {
      if (Glance.holds(part, 0, "MAIL") && ReferenceKind.of(part) == ReferenceKind.EMAIL) {
        addOther(item.bullet(), part, references);
      }
    }
  }

  private static void addOther(String bullet, String text, List<Reference> references) {
    if (FILLER.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter)) {
      return;
    }
    Matcher serial = NO_SERIAL.matcher(text);
    boolean cable = serial.find() && CableMentions.endsInPost(text.substring(0, serial.start()));
    ReferenceKind kind = cable ? ReferenceKind.CABLE : ReferenceKind.of(text);
    references.add(new Reference(null, kind.code(), bullet, raw(text), null));
  }

  /** Blanks remarks, so that places in the text stay what they are. */
  private static String withoutRemarks(String text) {
    int bracket = text.indexOf('(');
    if (bracket < 0 || text.indexOf(')', bracket) < 0) {
      return text;
    }
    return REMARK.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static String raw(String text) {
    String raw = Piece.squeezed(text.indexOf('<') < 0 ? text : HTML.matcher(text).replaceAll(" "));
    while (!raw.isEmpty() && ",;&-".indexOf(raw.charAt(raw.length() - 1)) >= 0) {
      raw = raw.substring(0, raw.length() - 1).strip();
    }
    return Glance.isAt(raw, Math.max(0, raw.length() - 4), " AND")
        ? raw.substring(0, raw.length() - 4)
        : raw;
  }
}
