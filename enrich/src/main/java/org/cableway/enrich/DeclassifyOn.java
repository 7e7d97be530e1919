package org.cableway.enrich;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

/**
 * Finds {@code Declassify on: Source marked 25X1-human, Date of source: June 18, 2009} where marks
 * or blank lines part it from the classified-by block.
 */
final class DeclassifyOn {

  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:\\([A-Z]\\)\\s*)?(?:Declassify|Declass|Decl)\\s+on\\b\\s*:?\\s*(.*)",
          Pattern.CASE_INSENSITIVE);

  /** {@code 1. (U) Summary:}, {@code REF: A}, {@code SIPDIS}: the value has ended. */
  private static final Pattern NEXT =
      Pattern.compile("\\s*(?:¶?\\d{1,2}\\s?[.)]|[A-Z]{3,12}:|SIPDIS|-{3}).*");

  /** The block stands at the top; a label further down is quoted. */
  private static final int TOP_LINES = 60;

  /** Lines of a value at most. */
  private static final int MOST_LINES = 3;

  private DeclassifyOn() {}

  /** The value over all of its lines. */
  static Optional<String> in(List<Line> body) {
    for (int i = 0; i < Math.min(TOP_LINES, body.size()); i++) {
      String text = body.get(i).text();
      Matcher matcher = startsLikeLabel(text) ? LABEL.matcher(text) : null;
      if (matcher != null && matcher.matches()) {
        return Optional.of(value(matcher.group(1), body, i + 1));
      }
    }
    return Optional.empty();
  }

  // "Decl", behind the bracket of a mark or not: spares most lines the pattern.
  private static boolean startsLikeLabel(String text) {
    int at = behindBlanks(text, 0);
    boolean isMarked = text.startsWith("(", at) && text.startsWith(")", at + 2);
    at = isMarked ? behindBlanks(text, at + 3) : at;
    return text.regionMatches(true, at, "Decl", 0, "Decl".length());
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String value(String first, List<Line> body, int next) {
    StringBuilder value = new StringBuilder(first);
    for (int i = next; i < Math.min(next + MOST_LINES - 1, body.size()); i++) {
      String text = body.get(i).text();
      if (text.isBlank() || NEXT.matcher(text).matches()) {
        break;
      }
      value.append(' ').append(text.strip());
    }
    return value.toString();
  }
}
