package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Notes;
import org.cableway.parse.tables.TagCodes;

/**
 * Reads TAGS as printed: codes, persons ({@code CLINTON, HILLARY}) and free terms of several words
 * ({@code HUMAN RIGHTS}). What a glued or misspelt tag means is told by {@link TagCodes}.
 */
public final class TagsReader {

  private static final int MOST_TAGS = 200;

  // Matches "(CLINTON, HILLARY)" and "(STEINBERG, JAMES B.)".
  private static final Pattern PERSON =
      Pattern.compile("\\(\\s{0,3}([A-Z][A-Z.' -]{0,30})\\s?,\\s{0,3}([A-Z][A-Z.' -]{0,30})\\)?");

  // Matches a line of codes: "NATO, UK, CN" and "QA AE".
  private static final Pattern CODES =
      Pattern.compile(
          "^\\s{0,8}[A-Z0-9][A-Z0-9/&-]{0,12}(?:[,;\\s]{1,4}[A-Z0-9][A-Z0-9/&-]{0,12}){0,40}[,;.\\s]{0,4}$");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private static final String SEPARATORS = ",;:()[]\"";

  private TagsReader() {}

  /** The tags of a text behind the label, upper case, no repeats, in order. */
  public static List<String> read(String text) {
    Set<String> tags = new LinkedHashSet<>();
    String upper = text.toUpperCase(Locale.ROOT);
    for (String line : hasLineBreak(upper) ? LINE_BREAK.split(upper) : new String[] {upper}) {
      readLine(line, tags);
    }
    return tags.size() <= MOST_TAGS ? List.copyOf(tags) : tags.stream().limit(MOST_TAGS).toList();
  }

  // Most TAGS have one line, and no sign below the blank.
  private static boolean hasLineBreak(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '~') {
      at++;
    }
    return at < text.length();
  }

  static List<String> read(List<Piece> pieces, Notes notes) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    notes.claim("tags", Piece.lines(pieces));
    List<String> texts = new ArrayList<>();
    for (Piece piece : pieces) {
      TagWords.append(texts, piece.text().toUpperCase(Locale.ROOT).replace('\\', ' '));
    }
    List<String> tags = read(String.join("\n", texts));
    if (tags.isEmpty()) {
      notes.problem("tags.empty", "tags", pieces.get(0).line(), Piece.joined(pieces));
    }
    return tags;
  }

  /**
   * True where TAGS go on in a line: behind a comma, or where the line has nothing but codes.
   *
   * @param direct true where nothing lies between the two lines
   */
  static boolean goesOn(String before, String line, boolean direct) {
    String last = before.strip();
    if (last.endsWith(",") || last.endsWith(";")) {
      return !TextStart.isRule(line);
    }
    if (!direct) {
      return false;
    }
    List<String> words = TagWords.words(line);
    if (words.isEmpty() || line.length() > 300) {
      return false;
    }
    long known = words.stream().filter(TagCodes.standard()::isKnown).count();
    if (CODES.matcher(line).find() && (known * 2 > words.size() || line.contains(","))) {
      return known > 0;
    }
    return known == words.size() || TagWords.isTermOver(last, line);
  }

  /** True for a line of nothing but known codes. */
  static boolean areCodes(String line) {
    List<String> words = line.length() > 300 ? List.of() : TagWords.words(line);
    return !words.isEmpty() && words.stream().allMatch(TagCodes.standard()::isKnown);
  }

  private static void readLine(String line, Set<String> tags) {
    Matcher person = PERSON.matcher(line);
    int at = 0;
    while (line.indexOf('(', at) >= 0 && person.find()) {
      readList(line.substring(at, person.start()), tags);
      tags.add(person.group(1).strip() + ", " + person.group(2).strip());
      at = person.end();
    }
    readList(line.substring(at), tags);
  }

  /** What stands between the separators, but for nothing. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        String part = Piece.squeezed(text.substring(from, i));
        from = i + 1;
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static void readList(String text, Set<String> tags) {
    List<String> parts = parts(text);
    for (int i = 0; i < parts.size(); i++) {
      String next = i + 1 < parts.size() ? parts.get(i + 1) : "";
      if (TagWords.isPerson(parts.get(i), next, tags)) {
        tags.add(parts.get(i) + ", " + next);
        i++;
      } else {
        TagWords.split(parts.get(i), parts.size() > 2, tags);
      }
    }
  }
}
