package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.parse.tables.Table;

/** Scores beside their floors: prints them, and fails where one is below. */
final class QualityTable {

  private static final int SHOWN = Integer.getInteger("quality.show", 0);

  private final String kind;
  private final Map<String, Double> floors = new TreeMap<>();
  private final Map<String, FieldScore> scores = new TreeMap<>();

  /**
   * @param kind {@code field} or {@code suite}: which of the floors it is held against
   */
  QualityTable(String kind) {
    this.kind = kind;
    for (Map<String, String> row : Table.rows(QualityTable.class, "quality_floors.csv")) {
      if (row.get("kind").equals(kind)) {
        floors.put(row.get("name"), Double.valueOf(row.get("floor")));
      }
    }
  }

  /** The score of this name, a new one at first. */
  FieldScore score(String name) {
    return scores.computeIfAbsent(name, n -> new FieldScore());
  }

  void put(String name, FieldScore score) {
    scores.put(name, score);
  }

  /** Prints the table, and holds every floor. */
  void hold() {
    System.out.printf("%-24s right  total   floor  disputed%n", kind);
    scores.forEach(this::print);
    assertThat(scores.keySet()).as("all that has a floor was scored").isEqualTo(floors.keySet());
    floors.forEach(
        (name, floor) ->
            assertThat(scores.get(name).share()).as(name).isGreaterThanOrEqualTo(floor));
  }

  private void print(String name, FieldScore score) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %5d  %5d  %6.3f  %8d%n",
        name,
        score.right(),
        score.total(),
        floors.getOrDefault(name, 0.0),
        score.disputed());
    score.misses().stream().limit(SHOWN).forEach(miss -> System.out.println("    " + miss));
  }
}
