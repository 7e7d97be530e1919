package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Set;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/**
 * Lines of the page or of the transmission that may stand anywhere in the text and are no part of
 * it: classification and captions at head and foot, end-of-message marks, stamps, leftovers of page
 * lines.
 */
final class Furniture {

  // Longer lines are text: limits what the patterns see.
  private static final int LONGEST = 100;

  private static final int NOT_IN_WORDS = Signs.SMALL | Signs.DIGIT | Signs.BRACKET | Signs.COLON;

  private static final int LONGEST_CAPTION = 6;

  // Letters only, so that "S E C R E T//NOFORN" is one of them.
  private static final Set<String> WORDS =
      Set.of(
          "UNCLASSIFIED",
          "UNCLAS",
          "CONFIDENTIAL",
          "SECRET",
          "TOPSECRET",
          "LIMITEDOFFICIALUSE",
          "SENSITIVE",
          "SIPDIS",
          "NOFORN",
          "EXDIS",
          "NODIS",
          "LIMDIS",
          "STADIS",
          "NNNN",
          "NNN",
          "BT",
          "SECRETNOFORN",
          "CONFIDENTIALNOFORN",
          "UNCLASSENSITIVE",
          "UNCLASSIFIEDSENSITIVE",
          "SENSITIVEBUTUNCLASSIFIED",
          "UNCLASSIFIEDFOROFFICIALUSEONLY",
          "SIPDISNOFORN",
          "NOFORNSIPDIS",
          "SENSITIVESIPDIS",
          "SIPDISSENSITIVE",
          "ENDOFDOCUMENT",
          "CCONFIDENTIAL",
          "SSECRET");

  private static final int LONGEST_WORD =
      WORDS.stream().mapToInt(String::length).max().orElseThrow();

  // Matches "Sipdis" and "Nnnn" of cables in small letters.
  private static final Pattern CAPTION =
      Pattern.compile("\\s*+(?:SIPDIS|NOFORN|NNNN)", CASE_INSENSITIVE);

  // Matches "ASTANA 00000610  001.2 OF 002" and "PAGE 02 HARARE 02271 01 OF 07 271033Z".
  private static final Pattern PAGE_LINE =
      Pattern.compile(
          "\\s*+(?:PAGE \\d\\d(?:\\s.*)?|[A-Z][A-Z .'-]{1,24}\\d{5,8}\\s+\\d{3}(?:\\.\\d)?\\s+OF"
              + "\\s+\\d{3})",
          CASE_INSENSITIVE);

  // Matches "Declassified/Released US Department of State EO Systematic Review 20 MAR 2014", the
  // halves of it, and "2002ROME01748 - Classification: SECRET".
  private static final Pattern STAMP =
      Pattern.compile(
          "\\s*+(?:.{0,30}Declassified/Released\\b.*|Review \\d\\d [A-Z]{3} \\d{4}"
              + "|\\d{2,4}[A-Z]{3,20}\\d{1,6} - Classification: .*|Sheryl P\\. Walter\\b.*)",
          CASE_INSENSITIVE);

  /** True for a line that is no part of the text. */
  static boolean is(Line line) {
    String text = line.text();
    Signs signs = line.signs();
    if (text.length() > LONGEST || line.isBlank()) {
      return false;
    }
    return (!signs.has(NOT_IN_WORDS) && WORDS.contains(letters(text)))
        || (signs.ink() <= LONGEST_CAPTION && CAPTION.matcher(text).matches())
        || (signs.has(Signs.DIGIT)
            && mayBePageLine(text, signs)
            && PAGE_LINE.matcher(text).matches())
        || (mayBeStamp(line) && STAMP.matcher(text).matches());
  }

  private static boolean mayBePageLine(String text, Signs signs) {
    return signs.has(Signs.PAGE)
        || (signs.has(Signs.OF) && Character.isDigit(text.charAt(text.length() - 1)));
  }

  private static boolean mayBeStamp(Line line) {
    String text = line.text();
    int start = 0;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return switch (text.charAt(start)) {
      case 'R', 'r' -> Glance.isAt(text, start, "REVIEW") || PageMarks.mayBeRelease(line);
      case 'S', 's' -> Glance.isAt(text, start, "SHERYL") || PageMarks.mayBeRelease(line);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          line.signs().has(Signs.COLON) || PageMarks.mayBeRelease(line);
      default -> PageMarks.mayBeRelease(line);
    };
  }

  // Empty for what cannot be such a word: in lower case, with a digit, or longer than all.
  private static String letters(String text) {
    char[] letters = new char[LONGEST_WORD];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || Character.isDigit(c) || c == '(' || c == ':') {
        return "";
      }
      if (Character.isLetter(c) && length == LONGEST_WORD) {
        return "";
      }
      if (Character.isLetter(c)) {
        letters[length++] = c;
      }
    }
    return new String(letters, 0, length);
  }

  private Furniture() {}
}
