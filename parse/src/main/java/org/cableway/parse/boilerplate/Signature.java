package org.cableway.parse.boilerplate;

import java.util.regex.Pattern;

/** Knows the last line of a telegram, the bare surname of who signed it. */
final class Signature {

  /** {@code HOAGLAND}, {@code TIMKEN JR.}, {@code O'NEILL-SMITH}. */
  private static final Pattern UPPER =
      Pattern.compile("[A-Z][A-Z.'\\u2019-]{1,24}(?:,? [A-Z][A-Z.'\\u2019-]{0,24}){0,2}");

  /** {@code Herbst}, {@code LeBaron}. */
  private static final Pattern MIXED =
      Pattern.compile("[A-Z][A-Za-z'\\u2019-]{2,24}(?: [A-Z][A-Za-z.'\\u2019-]{1,24})?");

  /** What stands alone in capitals and is no name: a heading, a mark. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:END |BEGIN )?(?:SUMMARY|COMMENT|COMMENTS|INTRODUCTION|BACKGROUND|CONCLUSION|NOTE|TEXT"
              + "|BIO NOTE|ACTION REQUEST|PARTICIPANTS|DETAILS?|DISCUSSION|ANALYSIS|ATTACHMENT"
              + "|ANNEX|AGENDA|CLASSIFIED|CONFIDENTIAL|SECRET|NOFORN|SIPDIS)\\.?");

  private Signature() {}

  static boolean isUpper(String text) {
    String line = text.strip();
    return UPPER.matcher(line).matches() && !HEADING.matcher(line).matches();
  }

  static boolean isMixed(String text) {
    return MIXED.matcher(text.strip()).matches();
  }
}
