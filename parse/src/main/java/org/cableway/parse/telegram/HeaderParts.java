package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Makes the lines of a header what they were when sent: page lines out, lost line breaks back. */
final class HeaderParts {

  /**
   * What starts a line: {@code VZCZCXRO3222}, {@code RR RUEHBI}, {@code DE RUEHTA}, {@code ZNY
   * CCCCC}, {@code R 090504Z APR 09}, {@code FM AMEMBASSY}, {@code TO RUEHC/}, {@code RUEHBJ/}.
   */
  private static final Pattern START =
      Pattern.compile(
          "(?=[VZOPRDFTIX\\d])(?:(?<=\\s)|(?<=\\d)|^)"
              + "(?:VZCZC[A-Z]{3}\\d|(?:OO|PP|RR|ZZ) R[A-Z]{3,6}\\b|DE R[A-Z]{3,6} "
              + "|ZN[RY] [A-Z]{5}\\b|(?:[ZOPR]{1,2} ){0,2}\\d{6}Z [A-Z]{3} \\d\\d|FM [A-Z]"
              + "|(?:(?:TO|INFO|XMT) )?(?:R[A-Z]{3,6}|ZEN)/(?!/))");

  /** {@code FM AMEMBASSY TEHRAN TO SECSTATE WASHDC}. */
  private static final Pattern TO_BEHIND_FROM = Pattern.compile("^FM [^/]{3,60}?(?= TO\\b)");

  private static final Pattern GROUP =
      Pattern.compile("(?:TO|AMEMBASSY|AMCONSUL|USMISSION|SECSTATE)\\s");

  private static final Pattern INFO = Pattern.compile("(?=I)(?<=\\s)INFO\\s");

  /** {@code SECSTATE WASHDC 7682 AMEMBASSY ANKARA}: posts without routing, one behind the other. */
  private static final Pattern POST =
      Pattern.compile("(?=[AUS])(?<=\\s)(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE) ");

  private static final Pattern NOT_AN_END =
      Pattern.compile("(?:^|\\s)(?:TO|INFO|XMT|FM|FOR|AND|PASS|FROM)$|/$");

  /** The longest header of all, with hundreds of addressees, has a quarter of it on one line. */
  private static final int LONGEST_LINE = 65_536;

  private HeaderParts() {}

  /** The parts in the order of the lines; no blank ones. */
  static List<HeaderPart> of(List<Line> header, Notes notes) {
    List<HeaderPart> parts = new ArrayList<>();
    for (Line line : header) {
      boolean page = PageLines.isPageLine(line);
      if (page) {
        notes.claim(PageLines.CLAIM, line);
      }
      String text = page ? "" : PageLines.withoutOldPageLine(whole(line, notes));
      for (String piece : startsInside(text) ? cut(text, START, false) : List.of(text)) {
        addAddressees(new HeaderPart(line, piece), parts);
      }
    }
    return parts;
  }

  private static String whole(Line line, Notes notes) {
    if (line.text().length() <= LONGEST_LINE) {
      return line.text();
    }
    notes.problem("header.line-too-long", "transmission", line, line.text());
    return line.text().substring(0, LONGEST_LINE);
  }

  // Most lines of a header are whole, and the pattern is slow to say so.
  private static boolean startsInside(String text) {
    Matcher start = START.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean isFirst = Character.isWhitespace(before) || Character.isDigit(before);
      if (isFirst && mayStart(text, i) && start.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayStart(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case 'V' -> second == 'Z';
      case 'D' -> second == 'E';
      case 'F', 'X' -> second == 'M';
      case 'T' -> second == 'O';
      case 'I' -> second == 'N';
      case 'O', 'P' -> " ZOPR".indexOf(second) >= 0;
      case 'Z', 'R' -> true;
      default ->
          Character.isDigit(text.charAt(at))
              && at + 6 < text.length()
              && text.charAt(at + 6) == 'Z';
    };
  }

  private static void addAddressees(HeaderPart part, List<HeaderPart> parts) {
    String rest = part.text();
    Matcher from = TO_BEHIND_FROM.matcher(rest);
    if (from.lookingAt()) {
      parts.add(part.withText(from.group()));
      rest = rest.substring(from.end()).strip();
    }
    boolean group = GROUP.matcher(rest).lookingAt();
    for (String piece : group ? cut(rest, INFO, false) : List.of(rest)) {
      for (String post : piece.contains("/") ? List.of(piece) : cut(piece, POST, true)) {
        if (!post.isBlank()) {
          parts.add(part.withText(post));
        }
      }
    }
  }

  private static List<String> cut(String text, Pattern start, boolean wholeOnly) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = start.matcher(text);
    int from = 0;
    while (matcher.find()) {
      String left = text.substring(from, matcher.start());
      if (!left.isBlank() && !(wholeOnly && NOT_AN_END.matcher(left.strip()).find())) {
        pieces.add(left);
        from = matcher.start();
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
