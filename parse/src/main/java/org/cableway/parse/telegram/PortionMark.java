package org.cableway.parse.telegram;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that says how far a paragraph is classified.
 *
 * @param marking without brackets, as written but for white space: {@code S/NF}, {@code C/REL UK}
 * @param end offset behind it
 */
record PortionMark(String marking, int end) {

  // A mark names at most a handful of countries.
  private static final int LONGEST = 90;

  private static final Set<String> LEVELS =
      Set.of(
          "TS",
          "S",
          "C",
          "U",
          "SBU",
          "LOU",
          "FOUO",
          "UNCLAS",
          "UNCLASSIFIED",
          "CONFIDENTIAL",
          "SECRET",
          "SNF",
          "CNF",
          "SBUNF",
          "UFOUO");

  private static final String SINGLE_LEVELS = "SCUscu";

  private static final Set<String> QUALIFIERS =
      Set.of(
          "NF", "NOFORN", "FOUO", "REL", "NODIS", "EXDIS", "ENTIRE", "SBU", "N", "SF", "FGI",
          "ORCON", "LOU", "LES", "NATO", "NOFOR", "RELTO");

  // Matches "C)" and "S/NF)", which have lost their first bracket.
  private static final Pattern HALF =
      Pattern.compile("((?:TS|SBU|LOU|[SCUscu])(?:/{1,2}[A-Za-z]{2,6})?)\\)");

  // Matches "(C" and "(S/NF" before a capital: the second bracket is lost.
  private static final Pattern OPEN =
      Pattern.compile("[(\\[]((?:TS|SBU|LOU|[SCU])(?:/{1,2}(?:NF|NOFORN))?) {1,2}(?=[A-Z])");

  // Matches "SECRET - ENTIRE TEXT", as older telegrams write it.
  private static final Pattern ENTIRE =
      Pattern.compile(
          "(TS|SBU|LOU|[SCU]|SECRET|CONFIDENTIAL|UNCLASSIFIED|LIMITED OFFICIAL USE)"
              + " ?-{1,3} ?(?=ENTIRE TEXT)");

  // What the two begin with, and how far from there their bracket or hyphen may be.
  private static final String FIRST_OF_BARE = "TSLCUscu";
  private static final int FARTHEST_END = 24;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  // Matches what stands between the words of a mark: "S/NF", "C//REL UK".
  private static final Pattern BETWEEN = Pattern.compile("[/, &;-]+");

  /** The mark that begins at an offset; null where none does. */
  static PortionMark at(String text, int from) {
    if (from >= text.length()) {
      return null;
    }
    char first = text.charAt(from);
    if (first == '(' || first == '[' || first == '{') {
      PortionMark bracketed = bracketed(text, from);
      return bracketed != null ? bracketed : matched(OPEN, text, from);
    }
    if (FIRST_OF_BARE.indexOf(first) < 0 || !endsNear(text, from)) {
      return null;
    }
    PortionMark half = matched(HALF, text, from);
    return half != null ? half : matched(ENTIRE, text, from);
  }

  // "Some" begins like a mark that has lost its bracket, but no bracket and no hyphen follows.
  private static boolean endsNear(String text, int from) {
    int limit = Math.min(text.length(), from + FARTHEST_END);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == '-') {
        return true;
      }
    }
    return false;
  }

  private static PortionMark bracketed(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == ']' || c == '}') {
        String inner = squeezed(text.substring(from + 1, i).strip());
        return isMark(inner) ? new PortionMark(shortened(inner), i + 1) : null;
      }
      if (c == '(' || c == '.') {
        return null;
      }
    }
    return null;
  }

  private static String squeezed(String inner) {
    for (int i = 0; i < inner.length(); i++) {
      if (Character.isWhitespace(inner.charAt(i))) {
        return BLANKS.matcher(inner).replaceAll(" ");
      }
    }
    return inner;
  }

  private static PortionMark matched(Pattern pattern, String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    Matcher matcher = pattern.matcher(text).region(from, limit).useTransparentBounds(true);
    return matcher.lookingAt() ? new PortionMark(matcher.group(1), matcher.end()) : null;
  }

  private static boolean isMark(String inner) {
    if (inner.length() == 1) {
      return SINGLE_LEVELS.indexOf(inner.charAt(0)) >= 0;
    }
    String upper = inner.toUpperCase(Locale.ROOT);
    if (LEVELS.contains(upper.replace(" ", ""))) {
      return true;
    }
    String[] words = BETWEEN.split(upper);
    if (words.length < 2) {
      return false;
    }
    // "(/Rel UK)" has lost its letter, "(N/SF)" has them in the wrong order.
    if (words[0].isEmpty() || words[0].equals("N")) {
      return QUALIFIERS.contains(words[1]);
    }
    return LEVELS.contains(words[0])
        && (QUALIFIERS.contains(words[1]) || upper.charAt(words[0].length()) == '/');
  }

  // "C - ENTIRE TEXT" says of all the text what a mark says of its paragraph.
  private static String shortened(String inner) {
    int entire = inner.toUpperCase(Locale.ROOT).indexOf("ENTIRE TEXT");
    return entire > 0 ? inner.substring(0, entire).replaceAll("[ -]{1,5}$", "") : inner;
  }
}
