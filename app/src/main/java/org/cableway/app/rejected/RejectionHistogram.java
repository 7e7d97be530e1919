package org.cableway.app.rejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.ingest.rejected.Rejection;

/**
 * How many stand of each code, most first:
 *
 * <pre>
 * code               count  attempts  last
 * no-cable-found        12         1  2026-03-04T05:06:07Z
 * parser-failed          1         3  2026-03-04T05:06:08Z
 * </pre>
 */
public final class RejectionHistogram {

  private static final String ROW = "%-18s %6s %9s  %s";

  private RejectionHistogram() {}

  /**
   * @param attempts of the one that was tried most often
   */
  private record Row(String code, long count, int attempts, Instant last) {

    Row plus(Row other) {
      return new Row(
          code,
          count + other.count,
          Math.max(attempts, other.attempts),
          last.isAfter(other.last) ? last : other.last);
    }
  }

  /** Lines, each with a line feed. */
  public static String of(List<Rejection> rejections) {
    Map<String, Row> rows = new TreeMap<>();
    for (Rejection one : rejections) {
      rows.merge(one.code(), new Row(one.code(), 1, one.attempt(), one.at()), Row::plus);
    }
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, ROW, "code", "count", "attempts", "last"));
    rows.values().stream()
        .sorted((a, b) -> Long.compare(b.count(), a.count()))
        .map(row -> format(row))
        .forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static String format(Row row) {
    return String.format(Locale.ROOT, ROW, row.code(), row.count(), row.attempts(), row.last());
  }
}
