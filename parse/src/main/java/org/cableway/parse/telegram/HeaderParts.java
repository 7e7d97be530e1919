package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;
import org.cableway.parse.Signs;

/** Makes the lines of a header what they were when sent: page lines out, lost line breaks back. */
final class HeaderParts {

  /** {@code FM AMEMBASSY TEHRAN TO SECSTATE WASHDC}. */
  private static final Pattern TO_BEHIND_FROM = Pattern.compile("^FM [^/]{3,60}?(?= TO\\b)");

  private static final Pattern GROUP =
      Pattern.compile("(?:TO|AMEMBASSY|AMCONSUL|USMISSION|SECSTATE)\\s");

  private static final String FROM = "FM ";

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
    List<HeaderPart> parts = new ArrayList<>(header.size());
    for (Line line : header) {
      if (PageLines.isPageLine(line)) {
        notes.claim(PageLines.CLAIM, line);
      } else if (!line.isBlank()) {
        addLines(line, withoutPageLine(line, whole(line, notes)), parts);
      }
    }
    return parts;
  }

  private static String withoutPageLine(Line line, String text) {
    return line.signs().has(Signs.PAGE) ? PageLines.withoutOldPageLine(text) : text;
  }

  private static String whole(Line line, Notes notes) {
    if (line.text().length() <= LONGEST_LINE) {
      return line.text();
    }
    notes.problem("header.line-too-long", "transmission", line, line.text());
    return line.text().substring(0, LONGEST_LINE);
  }

  private static void addLines(Line line, String text, List<HeaderPart> parts) {
    int from = 0;
    int start = LineStart.next(text, 0);
    while (start < text.length()) {
      String left = text.substring(from, start);
      if (!left.isBlank()) {
        addGroups(new HeaderPart(line, left), parts);
        from = start;
      }
      start = LineStart.next(text, LineStart.end(text, start));
    }
    addGroups(new HeaderPart(line, text.substring(from)), parts);
  }

  private static void addGroups(HeaderPart part, List<HeaderPart> parts) {
    String rest = part.text();
    boolean mayHoldTo = rest.startsWith(FROM) && rest.contains(" TO");
    Matcher from = mayHoldTo ? TO_BEHIND_FROM.matcher(rest) : null;
    if (from != null && from.lookingAt()) {
      parts.add(part.withText(from.group()));
      rest = rest.substring(from.end()).strip();
    }
    if (rest.indexOf("INFO", 1) > 0 && GROUP.matcher(rest).lookingAt()) {
      cut(rest, INFO, false).forEach(group -> addPosts(part, group, parts));
    } else {
      addPosts(part, rest, parts);
    }
  }

  private static void addPosts(HeaderPart part, String group, List<HeaderPart> parts) {
    boolean isOne = group.indexOf('/') >= 0 || !holdsPost(group);
    for (String post : isOne ? List.of(group) : cut(group, POST, true)) {
      if (!post.isBlank()) {
        parts.add(part.withText(post));
      }
    }
  }

  // Most lines have no post but at their start, or right behind FM, where nothing is cut.
  private static boolean holdsPost(String text) {
    int from = text.startsWith(FROM) ? FROM.length() + 1 : 1;
    return text.indexOf("AMEMBASSY ", from) > 0
        || text.indexOf("AMCONSUL ", from) > 0
        || text.indexOf("USMISSION ", from) > 0
        || text.indexOf("SECSTATE ", from) > 0;
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
