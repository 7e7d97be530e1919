package org.cableway.parse.boilerplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the last line of a telegram, the bare surname of who signed it. */
final class Signature {

  /** {@code HOAGLAND}, {@code TIMKEN JR.}, {@code O'NEILL-SMITH}. */
  private static final Pattern UPPER =
      Pattern.compile(
          "(?=.{0,12}[A-Z]{3})(?!X{3})[A-Z][A-Z.'\\u2019-]{1,24}(?:,? [A-Z][A-Z.'\\u2019-]{0,24}){0,2}(?: \\.)?");

  /** {@code Herbst}, {@code LeBaron}. */
  private static final Pattern MIXED =
      Pattern.compile("(?:(?:De|Le|Van|Von|La|Mc|Mac|St\\.) ?)?[A-Z][A-Za-z'\\u2019-]{2,24}");

  /** What stands alone in capitals and is no name: a heading, a mark. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:END |BEGIN )?(?:SUMMARY|COMMENT|COMMENTS|INTRODUCTION|BACKGROUND|CONCLUSION|NOTE|TEXT"
              + "|BIO NOTE|ACTION REQUEST|PARTICIPANTS|DETAILS?|DISCUSSION|ANALYSIS|ATTACHMENT"
              + "|ANNEX|AGENDA|EXEMPT|MINIMIZED? CONSIDERED|(?:NEXT )?STEPS|CLASSIFIED|CONFIDENTIAL|SECRET|NOFORN|SIPDIS)\\.?");

  /** {@code ... without the Russians. HOAGLAND}: behind the last sentence, on its line. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:.*[.!?)\"'\\u201D]|.*\\b(?i:END (?:OF )?(?:COMMENT|SUMMARY|NOTE|TEXT|(?:TALKING )?POINTS)))"
              + " {1,4}((?!X{3})[A-Z][A-Z.'\\u2019-]{2,24}(?: [A-Z.'-]{2,24})?)"
              + "(?: \\d{4}-\\d\\d-\\d\\d)?",
          Pattern.DOTALL);

  /** {@code ... without the Russians. Herbst}: not sure by itself. */
  private static final Pattern GLUED_MIXED =
      Pattern.compile(".*[.!?)\"'\\u201D] {1,4}[A-Z][A-Za-z'\\u2019-]{2,24}", Pattern.DOTALL);

  /** {@code 56 27.0 LARKSPUR}, {@code End of Part One LARKSPUR}: where no sentence ends. */
  private static final Pattern BEHIND =
      Pattern.compile(
          ".*[\\p{Ll}\\d] {1,3}((?:(?:LA|LE|DE|VAN) )?[A-Z][A-Z'\u2019-]{3,20})", Pattern.DOTALL);

  private static final int MAX_GLUED = 4000;

  /** Three words of 25 letters, and what stands between and behind them. */
  private static final int MAX_UPPER = 83;

  private Signature() {}

  static boolean isGlued(String text) {
    Matcher matcher = GLUED.matcher(text.length() > MAX_GLUED ? "" : text);
    return matcher.matches() && !HEADING.matcher(matcher.group(1)).matches();
  }

  static boolean isUpper(String text) {
    String line = text.strip();
    return mayBeUpper(line) && UPPER.matcher(line).matches() && !HEADING.matcher(line).matches();
  }

  // Most lines are too long for a name, or have a small letter behind the first one.
  private static boolean mayBeUpper(String line) {
    return line.length() >= 3
        && line.length() <= MAX_UPPER
        && Character.isUpperCase(line.charAt(0))
        && !Character.isLowerCase(line.charAt(1));
  }

  /** True where a name may stand behind the last sentence. */
  static boolean mayBeGlued(String text) {
    return text.length() <= MAX_GLUED && GLUED_MIXED.matcher(text).matches();
  }

  /** Capitals at the end of a line, behind small letters or a number; null for none. */
  static String behind(String text) {
    Matcher matcher = BEHIND.matcher(text.length() > MAX_GLUED ? "" : text);
    boolean isName = matcher.matches() && !HEADING.matcher(matcher.group(1)).matches();
    return isName ? matcher.group(1) : null;
  }

  static boolean isMixed(String text) {
    return MIXED.matcher(text.strip()).matches();
  }
}
