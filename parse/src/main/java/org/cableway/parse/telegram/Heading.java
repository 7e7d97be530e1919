package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.contract.CableRecord.Reference;
import org.cableway.parse.Line;

/**
 * The block between the classification line and the first paragraph.
 *
 * @param classificationLine as written, {@code C O N F I D E N T I A L SECTION 01 OF 02 ASTANA
 *     000610}
 * @param level read from it: {@code CONFIDENTIAL}, {@code UNCLASSIFIED}, {@code SECRET}
 * @param markings {@code NOFORN}, {@code SENSITIVE}, ...
 * @param section number of the section that it names, null where it names none
 * @param sections total that it names
 * @param bodyId canonical id that the line itself shows, null where it shows none
 * @param captions {@code SIPDIS}, {@code NOFORN}, ... each once, in order
 * @param passTo passing instructions
 * @param eoNumber digits of the executive order as written
 * @param eoValue what stands behind it, with {@code DECL:}
 * @param tags TAGS as printed, upper case, no repeats, in order; a person is one tag: {@code
 *     CLINTON, HILLARY}
 * @param subject over all of its lines, white space collapsed
 * @param references the REF items
 * @param classifiedBy text behind the label, white space collapsed
 * @param classifierNames names of the classifiers, without title and post
 * @param classifierTitle title and post
 * @param reasons letters or numbers of the reasons, in order, lower case
 * @param reasonSection {@code 1.4} or {@code 1.5}; null where none is written
 * @param declassifyOn text behind "Declassify on:" of the classified-by block, null where absent
 * @param textFrom index in the given lines of the first line behind the heading
 * @param textColumn column of that line at which the text begins, 0 but for a line that has lost
 *     its breaks: {@code REASON: 1.4 (b) 1. (C) Summary: ...}
 */
public record Heading(
    String classificationLine,
    String level,
    List<String> markings,
    Integer section,
    Integer sections,
    String bodyId,
    List<String> captions,
    List<String> passTo,
    String eoNumber,
    String eoValue,
    List<String> tags,
    String subject,
    List<Reference> references,
    String classifiedBy,
    List<String> classifierNames,
    String classifierTitle,
    List<String> reasons,
    String reasonSection,
    String declassifyOn,
    int textFrom,
    int textColumn) {

  // Matches "(S/NF) " and "S) " before a subject.
  private static final Pattern LEADING_MARK =
      Pattern.compile("^\\(?(?:TS|SBU|LOU|[SCU])(?:[/ ][A-Z/, ]{1,40})?\\)\\s*", CASE_INSENSITIVE);

  // Matches " (C)" and "(s/nf)" behind a subject.
  private static final Pattern TRAILING_MARK =
      Pattern.compile("\\s*\\((?:TS|SBU|LOU|[SCU])(?:/{1,2}[A-Z]{2,6})?\\)$", CASE_INSENSITIVE);

  public Heading {
    markings = List.copyOf(markings);
    captions = List.copyOf(captions);
    passTo = List.copyOf(passTo);
    tags = List.copyOf(tags);
    references = List.copyOf(references);
    classifierNames = List.copyOf(classifierNames);
    reasons = List.copyOf(reasons);
  }

  /** The lines behind the heading, of the lines that the heading was read from; no copy of them. */
  public List<Line> textOf(List<Line> body) {
    List<Line> text = body.subList(textFrom, body.size());
    if (textColumn == 0 || text.isEmpty()) {
      return text;
    }
    List<Line> cut = new ArrayList<>(text);
    Line first = text.get(0);
    cut.set(0, first.withText(first.text().substring(textColumn)));
    return cut;
  }

  /** The subject without a portion mark before or behind it; null where there is no subject. */
  public String plainSubject() {
    if (subject == null) {
      return null;
    }
    if (subject.indexOf(')') < 0) {
      return subject;
    }
    return TRAILING_MARK.matcher(LEADING_MARK.matcher(subject).replaceFirst("")).replaceFirst("");
  }
}
