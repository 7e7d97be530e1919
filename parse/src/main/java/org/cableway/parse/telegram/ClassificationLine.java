package org.cableway.parse.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.id.CableId;

/**
 * The line that a telegram's text begins with: {@code C O N F I D E N T I A L SECTION 01 OF 02
 * ASTANA 000610}.
 *
 * @param level {@code CONFIDENTIAL}
 * @param markings {@code NOFORN}, ...
 * @param section null where none is named
 * @param sections null where none is named
 * @param id canonical id of the cable that the line names, null where it names none
 * @param length how many characters of the text the line takes, up to the first caption
 */
record ClassificationLine(
    String level, List<String> markings, Integer section, Integer sections, String id, int length) {

  /** Levels by their letters, the longer first where one begins like another. */
  private static final List<String> LEVELS =
      List.of(
          "UNCLASSIFIED", "UNCLAS", "CONFIDENTIAL", "TOPSECRET", "SECRET", "LIMITEDOFFICIALUSE");

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "UNCLAS", "UNCLASSIFIED",
              "TOPSECRET", "TOP SECRET",
              "LIMITEDOFFICIALUSE", "LIMITED OFFICIAL USE"));

  /** One marking: {@code FOR OFFICIAL USE ONLY}, {@code REL TO USA, GBR}, {@code NOFORN}. */
  private static final String MARK =
      "(?:FOR OFFICIAL USE ONLY|REL(?: TO)?(?:,? [A-Z]{2,4}\\b){1,6}|[A-Z]{2,16})";

  // Matches "//NOFORN", "//FOR OFFICIAL USE ONLY", " //FGI//NOFORN//MR".
  private static final Pattern MARKINGS =
      Pattern.compile("\\s{0,3}//\\s?(" + MARK + "(?:/{1,2}" + MARK + "){0,5})", CASE_INSENSITIVE);

  private static final Pattern DIVIDER = Pattern.compile("//?");

  // Matches "EFTO" and "E F T O": unclassified, and encrypted for transmission only.
  private static final Pattern EFTO = Pattern.compile("\\s{1,3}E ?F ?T ?O\\b", CASE_INSENSITIVE);

  // Matches "SECTION 01 OF 02", "SECTION 1 OF 3", "SECION 01 02", "01 of 05".
  private static final Pattern SECTION =
      Pattern.compile(
          "[\\s:,-]{0,4}(?:SEC[A-Z]{0,6}\\s{0,3})?(\\d{1,2})\\s?OF\\s?(\\d{1,2})\\b",
          CASE_INSENSITIVE);

  ClassificationLine {
    markings = List.copyOf(markings);
  }

  /** The line that a text is or begins with; null where it begins with no level. */
  static ClassificationLine read(String text, int year) {
    String head = text.length() > 400 ? text.substring(0, 400) : text;
    for (String level : LEVELS) {
      int end = LevelLetters.end(head, level);
      if (end >= 0) {
        return behind(head, NAMES.getOrDefault(level, level), end, year);
      }
    }
    return null;
  }

  private static ClassificationLine behind(String head, String level, int levelEnd, int year) {
    int at = levelEnd;
    List<String> markings = new ArrayList<>(0);
    Matcher marks = head.indexOf("//", at) < 0 ? null : from(at, MARKINGS, head);
    if (marks != null && marks.lookingAt()) {
      for (String mark : DIVIDER.split(marks.group(1), -1)) {
        markings.add(Piece.squeezed(mark).toUpperCase(Locale.ROOT));
      }
      at = marks.end();
    }
    Matcher efto = next(head, at) == 'E' ? from(at, EFTO, head) : null;
    if (efto != null && efto.lookingAt()) {
      markings.add("EFTO");
      at = efto.end();
    }
    Integer section = null;
    Integer sections = null;
    Matcher numbers = Glance.holds(head, at, "OF") ? from(at, SECTION, head) : null;
    if (numbers != null && numbers.lookingAt()) {
      section = Integer.valueOf(numbers.group(1));
      sections = Integer.valueOf(numbers.group(2));
      at = numbers.end();
    }
    String id = null;
    CableName name = CableName.at(head, at);
    if (name != null) {
      int inYear = name.year() == null ? year : Integer.parseInt(name.year());
      id = CableId.of(inYear, name.post(), name.serial()).map(CableId::toString).orElse(null);
      at = name.end();
    }
    return new ClassificationLine(level, markings, section, sections, id, at);
  }

  private static Matcher from(int at, Pattern pattern, String text) {
    return pattern.matcher(text).region(at, text.length());
  }

  // The next sign that is no blank, as a capital.
  private static char next(String text, int from) {
    int at = Runs.blanks(text, from);
    return at < text.length() ? Glance.capital(text.charAt(at)) : ' ';
  }
}
