package org.cableway.enrich;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cableway.parse.tables.Table;

/** What the letters of a section stand for, from {@code reasons.csv}. */
final class Reasons {

  /** One list of an order. */
  private record Section(String number, LocalDate from, Map<String, String> texts) {}

  /** Cables of unknown date are read as of the time that most are from. */
  private static final LocalDate NEWEST_CABLES = LocalDate.of(2009, 12, 31);

  /** In the order of time. */
  private final List<Section> sections;

  Reasons() {
    Map<String, Section> byOrder = new HashMap<>();
    for (Map<String, String> row : Table.rows(Reasons.class, "tables/reasons.csv")) {
      byOrder
          .computeIfAbsent(
              row.get("order"),
              order ->
                  new Section(
                      row.get("section"), LocalDate.parse(row.get("from")), new HashMap<>()))
          .texts()
          .put(row.get("code"), row.get("text"));
    }
    sections = byOrder.values().stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
  }

  /**
   * The text of a reason; empty where the list has no such code.
   *
   * @param code {@code b}; a number under E.O. 12356
   * @param section as written, {@code 1.5}; null where none is
   * @param cable the day of the cable, null where it is not known
   */
  Optional<String> text(String code, String section, LocalDate cable) {
    boolean known = isKnown(section);
    LocalDate day = cable == null ? NEWEST_CABLES : cable;
    String text = null;
    for (Section each : sections) {
      String own = !known || each.number().equals(section) ? each.texts().get(code) : null;
      // A section outlives its order in the habit of drafters: the newest list of the day counts.
      if (own != null && (text == null || !each.from().isAfter(day))) {
        text = own;
      }
    }
    return Optional.ofNullable(text);
  }

  private boolean isKnown(String section) {
    for (Section each : sections) {
      if (each.number().equals(section)) {
        return true;
      }
    }
    return false;
  }
}
