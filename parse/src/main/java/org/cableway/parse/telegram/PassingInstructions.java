package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line into its passing instructions: {@code STATE FOR EUR/NB; NSC FOR ROE USDOC FOR ITA}.
 */
final class PassingInstructions {

  // Matches between two instructions: behind a semicolon, and before an agency or an office that
  // has
  // one of its own.
  private static final Pattern START =
      Pattern.compile(
          ";\\s{0,4}(?=[A-Z/. ]{2,40}\\s(?:FOR|PASS)\\b)"
              + "|\\s{1,4}(?=(?:(?:STATE|DEPT|DEPARTMENT|NSC|USTR|USDOC|USDA|TREASURY|COMMERCE|ENERGY|DOE|DOD|OSD"
              + "|JCS|FBI|CIA|SECDEF|PENTAGON|USAID|LABOR|JUSTICE|DOJ|DHS|NSA)(?:/[A-Z0-9/]{1,20})?|[A-Z]{1,4}/[A-Z0-9/]{1,20})"
              + "\\s(?:ALSO )?(?:(?:PLEASE )?PASS\\b|FOR\\b))");

  // Matches what names no receiver yet: "STATE PASS TO", "FOR EUR/NB AND"; and "DEPT PASS USAID",
  // where the office that follows is its.
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:^|\\s)(?:FOR|TO|AND|FROM|OF|PASS|ALSO|PLEASE|THE|RELAY)$|[,&/(-]$|\\bPASS (?:TO )?[A-Z]+$");

  private static final Pattern SEMICOLON = Pattern.compile("[;\\s]{1,9}$");

  private PassingInstructions() {}

  /**
   * The instructions of a line, each without blanks around it; the line itself where it has one.
   */
  static List<String> of(String line) {
    if (!mayBeSeveral(line)) {
      return List.of(withoutSemicolon(line));
    }
    List<String> instructions = new ArrayList<>();
    Matcher start = START.matcher(line);
    int from = 0;
    while (start.find()) {
      String before = line.substring(from, start.start()).strip();
      if (Opening.isPassing(before) && !OPEN_END.matcher(before).find()) {
        instructions.add(before);
        from = start.end();
      }
    }
    instructions.add(withoutSemicolon(line.substring(from)));
    return instructions;
  }

  // Behind the start of another one stands an agency, and FOR or PASS behind that.
  private static boolean mayBeSeveral(String line) {
    int last = Math.max(line.lastIndexOf("FOR"), line.lastIndexOf("PASS")) - 1;
    int first = 0;
    while (first < last && line.charAt(first) > ' ' && line.charAt(first) != ';') {
      first++;
    }
    return first < last;
  }

  private static String withoutSemicolon(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    boolean mayEnd = last == ';' || last <= ' ' || last > '~';
    return (mayEnd ? SEMICOLON.matcher(line).replaceFirst("") : line).strip();
  }
}
