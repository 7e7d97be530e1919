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

  private final Map<String, String> names;
  private final Map<String, String> words;
  private final Pattern leading;
  private final CaptionStarts starts;

  private Captions(Map<String, String> names, List<String> written) {
    this.names = Map.copyOf(names);
    this.words = words(names, written);
    this.starts = new CaptionStarts(written);
    String any =
        written.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Captions::spaced)
            .collect(Collectors.joining("|"));
    this.leading =
        Pattern.compile(
            "[\\s/,;.:*-]{0,12}(" + any + ")(?![A-Z0-9])[\\s/,;.:*-]{0,12}",
            Pattern.CASE_INSENSITIVE);
  }

  // Those of one word.
  private static Map<String, String> words(Map<String, String> names, List<String> written) {
    Map<String, String> words = new HashMap<>();
    for (String each : written) {
      if (each.indexOf(' ') < 0) {
        words.put(each, names.get(key(each)));
      }
    }
    return words;
  }

  static Captions standard() {
    return STANDARD;
  }

  /** Takes the captions off the start of a line: adds their names, returns what is left. */
  String takeFrom(String text, List<String> found) {
    String rest = text.indexOf('<') < 0 ? text : HTML.matcher(text).replaceAll(" ");
    String alone = alone(rest);
    if (alone != null) {
      add(alone, found);
      return "";
    }
    Matcher at = leading.matcher(rest);
    for (; starts.mayStart(rest) && at.lookingAt(); at.reset(rest)) {
      String name = names.get(key(at.group(1)));
      add(name, found);
      rest = rest.substring(at.end());
      if (name.startsWith("CORRECTED")) {
        // The rest of the line tells what was corrected.
        return "";
      }
    }
    return rest;
  }

  // "SIPDIS" and "SIPDIS ": what nearly all lines with a caption are; null for any other.
  private String alone(String text) {
    int end = Runs.capitals(text, 0);
    boolean isAlone = end == text.length() || (end + 1 == text.length() && text.endsWith(" "));
    return isAlone ? words.get(text.substring(0, end)) : null;
  }

  private static void add(String name, List<String> found) {
    if (!found.contains(name)) {
      found.add(name);
    }
  }

  /** True for a line that begins with a caption. */
  boolean isCaption(String text) {
    return starts.mayStart(text) && leading.matcher(text).lookingAt();
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
    String upper = written.toUpperCase(Locale.ROOT);
    boolean isOneWord = Runs.capitals(upper, 0) == upper.length();
    return isOneWord ? upper : NO_LETTER.matcher(upper).replaceAll("");
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
