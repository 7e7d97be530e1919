package org.cableway.parse.telegram;

import java.util.List;

/**
 * Who classified a cable, and why.
 *
 * @param raw the whole of it, white space collapsed; null where absent
 * @param names without title and post
 * @param title title and post, null where none is written
 * @param reasons letters or numbers, in order
 * @param section {@code 1.4}; null where none is written
 * @param declassifyOn behind "Declassify on:", null where absent
 */
record ClassifiedBy(
    String raw,
    List<String> names,
    String title,
    List<String> reasons,
    String section,
    String declassifyOn) {

  static final ClassifiedBy NONE = new ClassifiedBy(null, List.of(), null, List.of(), null, null);

  ClassifiedBy {
    names = List.copyOf(names);
    reasons = List.copyOf(reasons);
  }

  /** The same with a date of declassification that stands apart. */
  ClassifiedBy until(String declassify) {
    return new ClassifiedBy(raw, names, title, reasons, section, declassify);
  }
}
