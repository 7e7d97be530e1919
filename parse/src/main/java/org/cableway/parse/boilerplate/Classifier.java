package org.cableway.parse.boilerplate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who classified a telegram.
 *
 * @param names the words that may be a surname, in capitals
 */
record Classifier(Set<String> names) {

  private static final int HEADING_LINES = 60;
  private static final int LINES = 3;

  /** {@code Ambassador Richard E. Hoagland}: a surname is the last of several words. */
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?<=\\p{L}\\.? )(?:(?:De|Le|La|Van|Von|Mc) ?)?\\p{Lu}[\\p{L}'\\u2019-]{1,24}\\b(?!\\.? \\p{Lu})");

  /** {@code for reasons 1.4 (b) and (d)}: here the name is over. */
  private static final Pattern REASONS = Pattern.compile("(?i)\\b(?:for )?reasons?\\b");

  static Classifier of(Sheet sheet, int body) {
    int first = sheet.first(LineKind.CLASSIFIER, body, HEADING_LINES);
    Set<String> names = new HashSet<>();
    for (int i = first; first >= 0 && i < Math.min(sheet.size(), first + LINES); i++) {
      String text = sheet.text(i);
      Matcher reasons = REASONS.matcher(text);
      boolean isOver = reasons.find();
      Matcher name = SURNAME.matcher(isOver ? text.substring(0, reasons.start()) : text);
      while (name.find()) {
        names.add(name.group().toUpperCase(Locale.ROOT));
      }
      if (isOver) {
        return new Classifier(names);
      }
    }
    return new Classifier(Set.of());
  }

  /** True for a line that is one of the names alone, whatever its case. */
  boolean isNamed(String line) {
    return names.contains(line.strip().toUpperCase(Locale.ROOT));
  }
}
