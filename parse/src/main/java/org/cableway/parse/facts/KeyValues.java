package org.cableway.parse.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.Line;

/** Reads {@code Key: value} lines; the value may stand on the line below. */
public final class KeyValues {

  private static final int MAX_LINE = 600;

  /**
   * {@code Original Classification: CONFIDENTIAL}, {@code ID<tab>217573}, {@code Reference id:}.
   */
  private static final Pattern KEY =
      Pattern.compile("\\s{0,9}([A-Za-z][A-Za-z ]{0,38}?)\\s{0,3}(?::|\\t)\\s*(.*)");

  /** {@code -- N/A or Blank --}, {@code n/a}. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)\\s*(?:-{0,3} ?(?:n/a|not assigned|none|blank)\\b.{0,20}|[-\\u2013]{0,3})\\s*");

  /** A second key on the same line: {@code Date: 1979 June 5, 00:00 Canonical ID: ...}. */
  private static final Pattern SECOND =
      Pattern.compile("\\s{2,40}(?=[A-Z][A-Za-z]{1,16}(?: [A-Z][A-Za-z]{1,16}){0,3}:)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private KeyValues() {}

  /** Lower-case keys to their first values that say something. */
  public static Map<String, String> read(List<Line> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    String open = null;
    for (Line line : lines) {
      if (line.isBlank() || line.text().length() > MAX_LINE) {
        continue;
      }
      for (String part : SECOND.split(line.text())) {
        open = read(part, open, values);
      }
    }
    return values;
  }

  private static String read(String part, String open, Map<String, String> values) {
    Matcher matcher = KEY.matcher(part);
    if (matcher.matches()) {
      String key = key(matcher.group(1));
      put(values, key, matcher.group(2));
      return matcher.group(2).isBlank() ? key : null;
    }
    if (open != null) {
      put(values, open, part);
    }
    return null;
  }

  private static void put(Map<String, String> values, String key, String value) {
    if (!value.isBlank() && !NOTHING.matcher(value).matches()) {
      values.putIfAbsent(key, value.strip());
    }
  }

  private static String key(String printed) {
    String key = BLANKS.matcher(printed.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    return switch (key) {
      case "cable reference id", "ref id", "reference", "refid", "cable", "identifier" ->
          "reference id";
      case "created on", "date created", "cable created" -> "created";
      case "sent on", "date of cable", "cable time" -> "date sent";
      default -> key;
    };
  }
}
