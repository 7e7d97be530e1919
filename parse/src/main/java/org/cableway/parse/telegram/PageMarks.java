package org.cableway.parse.telegram;

import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Signs;

/** What stands at head and foot of printed pages beside the page line. */
final class PageMarks {

  private static final String LEVEL =
      "(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE)";

  /** {@code CONFIDENTIAL}, {@code CONFIDENTIAL PTQ1865}. */
  private static final Pattern BANNER =
      Pattern.compile("\\s*" + LEVEL + "(?:\\s+[A-Z]{2,4}\\d{3,5})?\\s*");

  /** {@code ESSENTIALLY, A CONFIDENTIAL}: two blanks tell it from the word. */
  private static final Pattern BANNER_BEHIND_TEXT =
      Pattern.compile("\\s{2,20}" + LEVEL + "(?:\\s+[A-Z]{2,4}\\d{3,5})?$");

  /** {@code Declassified/Released US Department of State EO Systematic Review 20 Mar 2014}. */
  static final Pattern STAMP =
      Pattern.compile(
          "\\s*(?:[A-Z][a-z]+ (?:[A-Z]\\. )?[A-Z][a-z]+\\s+)?Declassified/Released\\s+US\\s+"
              + "Department of State.{0,120}",
          Pattern.CASE_INSENSITIVE);

  /** {@code NNNN}, {@code << END OF DOCUMENT >>}. */
  private static final Pattern END =
      Pattern.compile("\\s*(?:NNNN?|<<\\s*END OF DOCUMENT\\s*>>)\\s*");

  private static final int LONGEST = 60;

  private PageMarks() {}

  /** True for the level alone. */
  static boolean isBanner(Line line) {
    return mayBe(line) && BANNER.matcher(line.text()).matches();
  }

  /** True for the stamp of a review. */
  static boolean isStamp(Line line) {
    return mayBeRelease(line) && STAMP.matcher(line.text()).matches();
  }

  /** A look for {@code Declassified/Released} that costs little, as dates have slashes too. */
  static boolean mayBeRelease(Line line) {
    if (!line.signs().has(Signs.SLASH)) {
      return false;
    }
    String text = line.text();
    int slash = text.indexOf('/');
    while (slash >= 0 && !stands("DECLASSIFIED/RELEASED", text, slash - "DECLASSIFIED".length())) {
      slash = text.indexOf('/', slash + 1);
    }
    return slash >= 0;
  }

  private static boolean stands(String capitals, String text, int at) {
    return at >= 0 && Glance.isAt(text, at, capitals);
  }

  /** True for the mark with which a message ends. */
  static boolean isEnd(Line line) {
    return mayBe(line)
        && (line.signs().has(Signs.LESS) || line.text().contains("NNN"))
        && END.matcher(line.text()).matches();
  }

  /** Both are capitals and short. */
  private static boolean mayBe(Line line) {
    return !line.signs().has(Signs.SMALL) && !line.isBlank() && line.text().length() < LONGEST;
  }

  /** A line of text without the level that stood at the foot of its page. */
  static String withoutBanner(String line) {
    return BANNER_BEHIND_TEXT.matcher(line).replaceFirst("");
  }
}
