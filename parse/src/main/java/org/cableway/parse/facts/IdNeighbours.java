package org.cableway.parse.facts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;
import org.cableway.parse.id.CableIds;
import org.cableway.parse.tables.Posts;

/**
 * Reads what a page says of a cable beside its id and names no keys for: {@code 09ASTANA610 |
 * 2009-04-09 05:04 | CONFIDENTIAL | Embassy Astana}, in any order, on one line or on some.
 */
public final class IdNeighbours {

  /** Above the id pages have menus and dates of their own. */
  private static final int LINES_BELOW = 5;

  private static final int MAX_LENGTH = 240;

  /** {@code |}, {@code ,}, {@code / }, {@code - }: what stands between two cells. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s{0,4}[|,;\\t\\u00B7\\u2022]\\s{0,4}|\\s{1,4}[/\\u2013\\u2014-]\\s{1,4}|\\s{2,9}");

  /** {@code Level: }: a key in any language. */
  private static final Pattern KEY = Pattern.compile("^[\\p{L} ]{2,24}:\\s{1,4}");

  private static final Pattern LEVEL =
      Pattern.compile("(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?://[A-Z][A-Z ]{2,24})?");

  private static final Pattern MINUTE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(?::\\d\\d)?Z?");

  private static final Pattern ORIGIN =
      Pattern.compile("(?:Embassy|Consulate|Mission|US Mission|US Interests Section) .{3,40}");

  private final String id;
  private final List<Instant> minutes = new ArrayList<>();

  /**
   * Of lines that say nothing else: when a page was posted, unless other lines tell of the cable.
   */
  private final List<Instant> minutesAlone = new ArrayList<>();

  private Instant keyed;
  private String level;
  private boolean isMenu;
  private String origin;

  private IdNeighbours(String id) {
    this.id = id;
  }

  /**
   * The facts of a cable.
   *
   * @param id as printed
   * @param lines of the page, above the telegram
   * @param at index of the line that holds the id
   */
  public static PageFacts read(String id, List<Line> lines, int at) {
    IdNeighbours found = new IdNeighbours(id);
    List<Line> near = lines.subList(at, Math.min(lines.size(), at + LINES_BELOW + 1));
    near.forEach(line -> found.take(line.text()));
    found.takeKeys(KeyValues.read(near));
    return found.facts();
  }

  private void takeKeys(Map<String, String> values) {
    String date = values.getOrDefault("created", values.get("date sent"));
    keyed = date == null ? null : Dates.minute(date);
  }

  private void take(String text) {
    if (text.length() > MAX_LENGTH) {
      return;
    }
    boolean isCable = text.toUpperCase(Locale.ROOT).contains(id.toUpperCase(Locale.ROOT));
    List<Instant> ofLine = new ArrayList<>();
    for (String printed : BETWEEN.split(text.strip())) {
      String cell = KEY.matcher(printed).replaceFirst("").strip();
      isCable |= takeCell(cell);
      if (MINUTE.matcher(cell).matches()) {
        ofLine.add(Dates.pageMinute(cell));
      }
    }
    ofLine.stream().filter(Objects::nonNull).forEach(isCable ? minutes::add : minutesAlone::add);
  }

  private boolean takeCell(String cell) {
    boolean isLevel = LEVEL.matcher(cell).matches();
    boolean isOrigin = isOrigin(cell);
    if (isLevel) {
      isMenu |= level != null && !level.equals(cell);
      level = cell;
    } else if (isOrigin && origin == null) {
      origin = cell;
    }
    return isLevel || isOrigin;
  }

  private static boolean isOrigin(String cell) {
    return cell.equals("Secretary of State")
        || (ORIGIN.matcher(cell).matches() && Posts.standard().find(cell).isPresent());
  }

  private PageFacts facts() {
    boolean tells = level != null && origin != null;
    if (minutes.isEmpty() && tells) {
      minutes.addAll(minutesAlone);
    }
    Instant created = minutes.stream().filter(this::isOfYear).findFirst().orElse(keyed);
    return new PageFacts(
        id,
        created,
        Dates.isHourTwice(created),
        released(created),
        isMenu ? null : level,
        origin,
        List.of(),
        List.of(),
        null,
        "unknown",
        created == null ? null : "page");
  }

  /** The next minute of the same lines: pages print when a cable was written first. */
  private Instant released(Instant created) {
    return minutes.stream()
        .filter(minute -> created != null && minute.isAfter(created))
        .findFirst()
        .orElse(null);
  }

  private boolean isOfYear(Instant minute) {
    int year = minute.atOffset(ZoneOffset.UTC).getYear();
    return CableIds.canonical(id).filter(cable -> cable.year() == year).isPresent();
  }
}
