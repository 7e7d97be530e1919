package org.cableway.parse.boilerplate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.tables.Posts;

/**
 * The first line of a telegram's text, {@code C O N F I D E N T I A L SECTION 01 OF 02 ASTANA
 * 000610}.
 *
 * @param post as written, {@code PORT AU PRINCE}; null where the line ends with the level
 * @param serial digits as written; null as above
 * @param section number of the section, 0 where none is written
 * @param isCertain false for a level that may as well be a word of some sentence
 */
public record ClassificationLine(String post, String serial, int section, boolean isCertain) {

  private static final int MAX_LENGTH = 200;

  /** {@code //NOFORN}, {@code SIPDIS} between level and section. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\s/,-]*(?:NOFORN|SIPDIS|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|FOUO|EFTO|E F T O|MR|FGI"
              + "|FOR OFFICIAL USE ONLY)(?![A-Z])");

  /** {@code SECTION 01 OF 02}, {@code FINAL SECTION OF 02}, {@code 1 OF 2}. */
  private static final Pattern SECTION =
      Pattern.compile(
          "\\W{0,5}(?:(?:FINAL |LAST )?SECTIONS? {0,3}(\\d{0,2})|(?:SEC |PART )?(\\d{1,2}))"
              + "\\W{0,2}OF\\W{0,2}\\d{1,2}(?!\\d)");

  /** {@code ASTANA 000610}, {@code 75 LIBREVILLE 1895}, {@code XXXXXXXX 000004}. */
  private static final Pattern POST =
      Pattern.compile(
          "\\W{0,20}(?:\\d\\d )?([A-Z][A-Z .'-]{1,28}?) {0,12}[#:]? ?(\\d{1,8})(?!\\d)(.{0,100})");

  /** {@code CORRECTED COPY}, {@code SIPDIS}, {@code <br>}, {@code NOFORN} behind the serial. */
  private static final Pattern BEHIND =
      Pattern.compile("[^A-Z]{0,20}|(?=.*(?:COPY|C O P Y|SIPDIS|NOFORN|SENSITIVE|DIS\\b|BR)).*");

  /** Reads a line; empty where it is none. */
  public static Optional<ClassificationLine> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String line = text.strip();
    LevelWord level = LevelWord.at(line);
    if (level == null) {
      return Optional.empty();
    }
    String rest = withoutMarks(line.substring(level.end()).toUpperCase(Locale.ROOT));
    Matcher section = SECTION.matcher(rest);
    boolean hasSection = section.lookingAt();
    rest = hasSection ? rest.substring(section.end()) : rest;
    int number = hasSection ? number(section.group(1)) + number(section.group(2)) : 0;
    Matcher post = POST.matcher(withoutMarks(rest));
    if (post.matches() && BEHIND.matcher(post.group(3)).matches()) {
      boolean isCertain = level.isSpaced() || hasSection || isPlausible(level, post);
      return Optional.of(
          new ClassificationLine(post.group(1).strip(), post.group(2), number, isCertain));
    }
    boolean isBare = rest.isBlank() || (level.isSpaced() && hasSection);
    return isBare
        ? Optional.of(new ClassificationLine(null, null, number, false))
        : Optional.empty();
  }

  private static boolean isPlausible(LevelWord level, Matcher post) {
    return level.isUpperCase()
        && (post.group(2).startsWith("0") || Posts.standard().find(post.group(1)).isPresent());
  }

  /** True where both name the same telegram, or one of them names none. */
  boolean isSameTelegram(ClassificationLine other) {
    if (post == null || other.post == null) {
      return true;
    }
    boolean isSameSerial = Integer.parseInt(serial) == Integer.parseInt(other.serial);
    boolean isSamePost = post.equals(other.post);
    // A section's own line may be damaged in either part, but hardly in both.
    return (isSameSerial && isSamePost) || (other.section > 1 && (isSameSerial || isSamePost));
  }

  private static String withoutMarks(String text) {
    String left = text;
    Matcher mark = MARKS.matcher(left);
    while (mark.lookingAt()) {
      left = left.substring(mark.end());
      mark = MARKS.matcher(left);
    }
    return left;
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
