package org.cableway.parse.facts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;
import org.cableway.parse.id.CableIds;

/** Reads what the lines around a telegram say of it: the mirror's table, or keys and values. */
public final class FactLines {

  private FactLines() {}

  /** The facts; {@link PageFacts#NONE} where the lines name no cable. */
  public static PageFacts read(List<Line> lines) {
    PageFacts table = TableLines.read(lines);
    return table != null ? table : ofKeys(KeyValues.read(lines), "unknown");
  }

  /**
   * The facts that keys and values give.
   *
   * @param collection where the id does not tell
   */
  public static PageFacts ofKeys(Map<String, String> values, String collection) {
    String id =
        firstId(
            values, "canonical id", "document number", "reference id", "cable id", "id", "origin");
    if (id == null) {
      return PageFacts.NONE;
    }
    boolean isOriginTheId = id.equals(values.get("origin"));
    String origin = first(values, isOriginTheId ? "source" : "origin", "from", "source", "embassy");
    Instant created =
        date(first(values, "created", "date", "sent", "draft date", "date sent", "cable date"));
    return new PageFacts(
        id,
        created,
        Dates.isHourTwice(created),
        date(first(values, "released", "release date")),
        level(first(values, "original classification", "classification")),
        origin,
        List.of(),
        Tags.codes(values.get("tags")),
        first(values, "subject", "title"),
        collection(id, collection),
        created == null ? null : "page");
  }

  /** {@code 10SHANGHAI60_a} is of Cablegate, {@code 1979RIYADH00905_e} of the older series. */
  private static String collection(String id, String otherwise) {
    if (id.toLowerCase(Locale.ROOT).endsWith("_a")) {
      return "cablegate";
    }
    return id.matches("\\w{1,60}_[b-z]") ? "plusd" : otherwise;
  }

  private static String firstId(Map<String, String> values, String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && CableIds.canonical(value).isPresent()) {
        return value;
      }
    }
    return null;
  }

  private static String first(Map<String, String> values, String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Instant date(String text) {
    return text == null ? null : Dates.day(text);
  }

  private static String level(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }
}
