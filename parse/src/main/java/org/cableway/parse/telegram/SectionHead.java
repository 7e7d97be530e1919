package org.cableway.parse.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classification line with which a section starts: {@code C O N F I D E N T I A L SECTION 02 OF
 * 03 HARARE 006677}.
 *
 * @param number number of the section, 0 where the line names none
 * @param total how many there are, 0 where the line does not say
 * @param cable letters of the post and the serial, {@code HARARE6677}: the same in all sections
 */
record SectionHead(int number, int total, String cable) {

  private static final List<String> NUMBERS =
      List.of(
          "ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");

  private static final String NUMBER = "(\\d{1,3}|[A-Z]{3,5})";

  /** {@code S E C R E T SECTION 2 OF 3 RIYADH 0905}, {@code SECRET 01 of 02 OSLO 000007}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*([A-Z/. ]{5,80}?)\\s+(?:SECTION\\s+|\\(?SEC(?:TION)?\\.?\\s*)?(?:"
              + NUMBER
              + "|FINAL SECTION)\\s+OF\\s+"
              + NUMBER
              + "\\)?\\s+([A-Z][A-Z .'-]{1,40}?)\\s*(\\d{1,8})\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** {@code UNCLAS ANKARA 008150}. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "\\s*((?:[A-Z] ){5}[A-Z ]{0,40}?|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET"
              + "|LIMITED OFFICIAL USE)\\s+([A-Z][A-Z.'-]{2,20}(?: [A-Z.'-]{1,20}){0,3}?)\\s*"
              + "(\\d{3,8})(?:\\s.*)?");

  /** The levels without their last letters; a letter may be lost or doubled at the start. */
  private static final List<String> LEVELS =
      List.of("NCLAS", "NCLASSIFIED", "ONFIDENTIAL", "ECRET", "IMITEDOFFICIALUSE", "OPSECRET");

  /** Of each of them the first letters, and how many a line may have up to their end. */
  private static final List<String> STARTS =
      LEVELS.stream().map(level -> level.substring(0, 4)).distinct().toList();

  private static final int LONGEST_START = 7;

  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");
  private static final Pattern NO_LETTER_OR_SLASH = Pattern.compile("[^A-Za-z/]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final int LONGEST = 200;

  /** {@code CONFIDENTIAL ... 008150}: cheap, as every line of a body is asked. */
  private static final Pattern MAY_BE =
      Pattern.compile("[\\sA-Za-z]{0,12}(?:[A-Z ]{5}|[A-Za-z] [A-Za-z] ).{0,190}\\d.*");

  /** The head that a line is; empty for any other line. */
  static Optional<SectionHead> read(String line) {
    if (!mayBe(line) || !MAY_BE.matcher(line).matches()) {
      return Optional.empty();
    }
    Matcher numbered = Glance.holds(line, 0, "OF") ? NUMBERED.matcher(line) : null;
    if (numbered != null && numbered.matches() && isLevel(numbered.group(1))) {
      int total = number(numbered.group(3));
      int number = numbered.group(2) == null ? total : number(numbered.group(2));
      return Optional.of(
          new SectionHead(number, total, cable(numbered.group(4), numbered.group(5))));
    }
    Matcher single = SINGLE.matcher(line);
    return single.matches() && isLevel(single.group(1))
        ? Optional.of(new SectionHead(0, 0, cable(single.group(2), single.group(3))))
        : Optional.empty();
  }

  /** False for nearly all lines that are no head; costs little. */
  static boolean mayBe(String line) {
    return line.length() <= LONGEST && mayStart(line) && startsWithLevel(line);
  }

  // Spares lines of capitals the pattern: the first letters are those of a level.
  private static boolean startsWithLevel(String line) {
    StringBuilder letters = new StringBuilder(LONGEST_START);
    for (int i = 0; i < line.length() && letters.length() < LONGEST_START; i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toUpperCase(c));
      } else if (c != '.' && c != '/' && !Character.isWhitespace(c)) {
        break;
      }
    }
    for (String start : STARTS) {
      if (letters.indexOf(start) >= 0) {
        return true;
      }
    }
    return false;
  }

  // Spares lines of prose the pattern: five capitals or blanks, or two letters apart.
  private static boolean mayStart(String line) {
    int capitals = 0;
    for (int i = 0; i < Math.min(line.length(), 17); i++) {
      char c = line.charAt(i);
      capitals = c == ' ' || (c >= 'A' && c <= 'Z') ? capitals + 1 : 0;
      if (capitals == 5 || (c == ' ' && i > 2 && line.charAt(i - 2) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLevel(String written) {
    String letters = NO_LETTER_OR_SLASH.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    int slash = letters.indexOf('/');
    String level = withoutSection(slash < 0 ? letters : letters.substring(0, slash));
    for (String end : LEVELS) {
      if (level.endsWith(end) && level.length() - end.length() <= 3) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSection(String level) {
    return level.endsWith("SECTION")
        ? level.substring(0, level.length() - "SECTION".length())
        : level;
  }

  private static int number(String written) {
    int word = NUMBERS.indexOf(written.toUpperCase(Locale.ROOT));
    return DIGITS.matcher(written).matches() ? Integer.parseInt(written) : Math.max(word, 0);
  }

  private static String cable(String post, String serial) {
    return NO_LETTER.matcher(post).replaceAll("").toUpperCase(Locale.ROOT)
        + Integer.parseInt(serial);
  }
}
