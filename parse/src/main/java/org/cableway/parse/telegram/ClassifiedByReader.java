package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Notes;

/** Reads Classified By: person, reasons, and what else stands in the block. */
final class ClassifiedByReader {

  // Matches "Declassify on: Source marked 25X1-human, Date of source: ...".
  private static final Pattern DECLASSIFY =
      Pattern.compile("(?=D)\\bDECLASS?IFY\\s{1,3}ON\\s?:?\\s{0,3}(.{1,300})$", CASE_INSENSITIVE);

  // Matches a label that stands twice: "Classified By: (U) Classified by ", "by ", "1. ", "(C) ".
  private static final Pattern LABEL_AGAIN =
      Pattern.compile(
          "(?:[\\s.:;,*-]|\\d\\s?[.)]\\s|\\([A-Z/]{1,4}\\)|(?:THIS\\s(?:MESSAGE|CABLE|TELEGRAM)\\s(?:IS\\s|WAS\\s)?)?"
              + "CLASS?I?FI?ED\\s{1,2}(?:BY)?\\b|BY\\b){1,8}",
          CASE_INSENSITIVE);

  // Matches a label in the middle: what stood before it was something else.
  private static final Pattern LABEL_INSIDE =
      Pattern.compile("[\\s.]CLASS?I?FI?ED\\s{1,2}BY\\b\\s?:?", CASE_INSENSITIVE);

  // Matches what names sources in place of a person: "Derived from: Multiple Sources".
  private static final Pattern DERIVED =
      Pattern.compile(
          "\\W{0,3}(?:DERIVED\\s{1,3}FROM|MULTIPLE\\s{1,3}SOURCES)\\b", CASE_INSENSITIVE);

  private final LastReasons last;

  /**
   * @param last may know the reasons of the text already
   */
  ClassifiedByReader(LastReasons last) {
    this.last = last;
  }

  /**
   * @param pieces what stands behind the label
   * @param declassify what stands behind a label "Declassify on" of its own
   */
  ClassifiedBy read(List<Piece> pieces, List<Piece> declassify, Notes notes) {
    if (pieces.isEmpty() && declassify.isEmpty()) {
      return ClassifiedBy.NONE;
    }
    notes.claim("classifiedBy", Piece.lines(pieces));
    notes.claim("classifiedBy", Piece.lines(declassify));
    ClassifiedBy read = read(new WrappedText(pieces).text());
    String until = Piece.joined(declassify);
    read = until.isEmpty() ? read : read.until(until);
    return pieces.isEmpty() ? read : checked(read, pieces, notes);
  }

  private static ClassifiedBy checked(ClassifiedBy read, List<Piece> pieces, Notes notes) {
    boolean complete = !read.names().isEmpty() && !read.reasons().isEmpty();
    if (complete || read.raw() == null || DERIVED.matcher(read.raw()).lookingAt()) {
      return read;
    }
    if (read.names().isEmpty()) {
      notes.problem("classifiedBy.no-name", "classifiedBy", pieces.get(0).line(), read.raw());
    }
    if (read.reasons().isEmpty()) {
      notes.problem("classifiedBy.no-reason", "classifiedBy", pieces.get(0).line(), read.raw());
    }
    return read;
  }

  /** Reads a text without the label. */
  ClassifiedBy read(String text) {
    String all = Piece.squeezed(text);
    if (all.isEmpty()) {
      return ClassifiedBy.NONE;
    }
    Matcher declassify = DECLASSIFY.matcher(all);
    boolean until = Glance.holds(all, 0, "DECLAS") && declassify.find();
    // What stands behind the date is no part of who and why, unless the reasons stand there.
    boolean isLast = until && Reasons.in(declassify.group(1)) == null;
    String raw = isLast ? all.substring(0, declassify.start()).strip() : all;
    String own = own(raw);
    Reasons reasons = last.in(own);
    int personEnd = reasons == null ? own.length() : reasons.start();
    ClassifierName person = ClassifierName.read(own.substring(0, personEnd));
    if (person.names().isEmpty()
        && !DERIVED.matcher(own).lookingAt()
        && reasons != null
        && !reasons.letters().isEmpty()
        && reasons.end() < own.length()) {
      person = ClassifierName.read(own.substring(reasons.end()));
    }
    return new ClassifiedBy(
        raw.isEmpty() ? null : raw,
        person.names(),
        person.title(),
        reasons == null ? List.of() : reasons.letters(),
        reasons == null ? null : reasons.section(),
        until ? declassify.group(1).strip() : null);
  }

  private static String own(String raw) {
    String own = withoutLabel(raw);
    if (!Glance.holds(own, 0, "CLAS")) {
      return own;
    }
    Matcher inside = LABEL_INSIDE.matcher(own);
    int last = 0;
    while (inside.find()) {
      last = inside.end();
    }
    return last == 0 || last >= own.length() ? own : withoutLabel(own.substring(last));
  }

  private static String withoutLabel(String text) {
    Matcher label = LABEL_AGAIN.matcher(text);
    return label.lookingAt() ? text.substring(label.end()) : text;
  }
}
