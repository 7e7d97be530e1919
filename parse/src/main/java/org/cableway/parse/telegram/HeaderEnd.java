package org.cableway.parse.telegram;

import java.util.regex.Pattern;

/** Knows the lines of a body, for headers that run into it. */
final class HeaderEnd {

  /**
   * {@code C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000610}, {@code UNCLAS ANKARA 008150}.
   */
  private static final Pattern CLASSIFICATION =
      Pattern.compile(
          "(?:[A-Z] ){5}.*|(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)"
              + "(?:\\s.*\\d|\\s+SECTION\\b.*|\\s?//.*)");

  /** {@code CONFIDENTIAL PTQ1859} at the head or foot of a page. */
  private static final Pattern BANNER =
      Pattern.compile(
          "(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)"
              + "(?:\\s+[A-Z]{2,4}\\d{3,5})?");

  /** {@code SIPDIS}, {@code E.O. 12958: DECL}, {@code TAGS: PGOV}, {@code SUBJECT: ...}. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:SIPDIS|NOFORN|NODIS|EXDIS|LIMDIS|STADIS|SENSITIVE)\\b.*|E\\.?\\s?O\\.?\\s?\\d{5}.*"
              + "|(?:TAGS|SUBJECT|SUBJ|REF|REFS)\\s*:.*");

  private static final String FIRST_OF_HEADINGS = "SNELT";

  private HeaderEnd() {}

  /** True for the level alone, which pages carry at head and foot. */
  static boolean isBanner(String text) {
    return startsWithLevel(text) && BANNER.matcher(text).matches();
  }

  /** True where the body has begun. */
  static boolean isBody(String text) {
    return !isBanner(text) && (isClassification(text) || isHeading(text));
  }

  private static boolean isClassification(String text) {
    boolean isSpaced = text.startsWith(" ", 1) && text.startsWith(" ", 3);
    return (isSpaced || startsWithLevel(text)) && CLASSIFICATION.matcher(text).matches();
  }

  private static boolean isHeading(String text) {
    boolean mayBe = FIRST_OF_HEADINGS.indexOf(text.charAt(0)) >= 0 || text.startsWith("REF");
    return mayBe && HEADING.matcher(text).matches();
  }

  // What is asked of every line, before a pattern is.
  private static boolean startsWithLevel(String text) {
    return switch (text.charAt(0)) {
      case 'U' -> text.startsWith("UNCLAS");
      case 'C' -> text.startsWith("CONFIDENTIAL");
      case 'S' -> text.startsWith("SECRET");
      case 'T' -> text.startsWith("TOP SECRET");
      case 'L' -> text.startsWith("LIMITED OFFICIAL USE");
      default -> false;
    };
  }
}
