package org.cableway.benchmarks.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The rounds of one program as a line of a table of Markdown. */
record Figures(Program program, int cables, long dumpBytes, List<Measured> rounds) {

  private static final double MB = 1024 * 1024;

  /** The line above all others. */
  static final String HEAD =
      """
      | | seconds, median (from - to) | of the floor | cables/s | MB/s | CPU s | peak MB | disk MB |
      |---|---|---|---|---|---|---|---|
      """;

  Figures {
    rounds = rounds.stream().sorted(Comparator.comparing(Measured::wall)).toList();
  }

  /** Wall clock of the middle round, in seconds. */
  double seconds() {
    return seconds(rounds.get(rounds.size() / 2));
  }

  private static double seconds(Measured round) {
    return round.wall().toMillis() / 1000.0;
  }

  /** The line. */
  String line(double floorSeconds) {
    Measured middle = rounds.get(rounds.size() / 2);
    return String.format(
        Locale.ROOT,
        "| %s | %.1f (%.1f - %.1f) | %.2f | %.0f | %.1f | %.1f | %.0f | %.0f |%n",
        program.title(),
        seconds(),
        seconds(rounds.get(0)),
        seconds(rounds.get(rounds.size() - 1)),
        seconds() / floorSeconds,
        cables / seconds(),
        dumpBytes / MB / seconds(),
        middle.cpu().toMillis() / 1000.0,
        rounds.stream().mapToLong(Measured::peakBytes).max().orElse(0) / MB,
        middle.diskBytes() / MB);
  }
}
