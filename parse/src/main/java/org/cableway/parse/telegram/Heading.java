package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.contract.CableRecord.Reference;

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
    int textFrom) {

  public Heading {
    markings = List.copyOf(markings);
    captions = List.copyOf(captions);
    passTo = List.copyOf(passTo);
    tags = List.copyOf(tags);
    references = List.copyOf(references);
    classifierNames = List.copyOf(classifierNames);
    reasons = List.copyOf(reasons);
  }
}
