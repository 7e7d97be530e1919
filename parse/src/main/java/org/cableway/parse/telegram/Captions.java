package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The captions of {@code captions.csv}: how they are written and what they are called. */
final class Captions {

  // Matches the "<br>" that an editor left.
  private static final Pattern HTML = Pattern.compile("<br\\s?/?>", Pattern.CASE_INSENSITIVE);

  // Matches what may stand between the letters of "CORRECTED COPY".
  private static final Pattern NO_LETTER = Pattern.compile("[\\s/-]");

  private static final Captions STANDARD = load();

  /** What may stand before a caption, beside white space. */
  private static final String BEFORE = "/,;.:*-";

  private final Map<String, String> names;
  private final Pattern leading;

  /** By the first letter of a caption, a bit for each letter that is its second. */
  private final int[] seconds = new int['Z' - 'A' + 1];

  private Captions(Map<String, String> names, List<String> written) {
    this.names = Map.copyOf(names);
    String any =
        written.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Captions::spaced)
            .collect(Collectors.joining("|"));
    this.leading =
        Pattern.compile(
            "[\\s/,;.:*-]{0,12}(" + any + ")(?![A-Z0-9])[\\s/,;.:*-]{0,12}",
            Pattern.CASE_INSENSITIVE);
    for (String each : written) {
      seconds[each.charAt(0) - 'A'] |= 1 << (each.charAt(1) - 'A');
    }
  }

  static Captions standard() {
    return STANDARD;
  }

  /** Takes the captions off the start of a line: adds their names, returns what is left. */
  String takeFrom(String text, List<String> found) {
    String rest = text.indexOf('<') < 0 ? text : HTML.matcher(text).replaceAll(" ");
    while (mayBeCaption(rest)) {
      Matcher at = leading.matcher(rest);
      if (!at.lookingAt()) {
        break;
      }
      String name = names.get(key(at.group(1)));
      if (!found.contains(name)) {
        found.add(name);
      }
      rest = rest.substring(at.end());
      if (name.startsWith("CORRECTED")) {
        // The rest of the line tells what was corrected.
        return "";
      }
    }
    return rest;
  }

  /** True for a line that begins with a caption. */
  boolean isCaption(String text) {
    return mayBeCaption(text) && leading.matcher(text).lookingAt();
  }

  // Two letters tell most lines from a caption: the pattern has dozens to try.
  private boolean mayBeCaption(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || BEFORE.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    char first = letter(text, at);
    char second = letter(text, at + 1) == ' ' ? letter(text, at + 2) : letter(text, at + 1);
    return Glance.isLetter(first)
        && Glance.isLetter(second)
        && (seconds[first - 'A'] >> (second - 'A') & 1) != 0;
  }

  private static char letter(String text, int at) {
    return at < text.length() ? Glance.capital(text.charAt(at)) : 0;
  }

  /** {@code CORRECTED COPY} is also sent as {@code C O R R E C T E D C O P Y}. */
  private static String spaced(String words) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        pattern.append("[\\s/-]{1,4}");
        continue;
      }
      boolean inWord = i + 1 < words.length() && words.charAt(i + 1) != ' ';
      pattern.append(Pattern.quote(String.valueOf(c))).append(inWord ? " ?" : "");
    }
    return pattern.toString();
  }

  private static String key(String written) {
    return NO_LETTER.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private static Captions load() {
    Map<String, String> names = new HashMap<>();
    List<String> written = new ArrayList<>();
    for (Map<String, String> row : Table.rows(Captions.class, "captions.csv")) {
      written.add(row.get("written"));
      names.put(key(row.get("written")), row.get("caption"));
    }
    return new Captions(names, written);
  }
}
