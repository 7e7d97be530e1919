package org.cableway.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report for people, with both equations:
 *
 * <pre>
 * run        20090409T050400.000Z-1f2e3d4c5b6a
 * documents  32 found = 30 sent + 0 known + 1 skipped + 1 rejected
 * cables     31 seen = 29 published + 0 unchanged + 1 duplicate + 1 rejected + 0 skipped
 * rejected   no-cable-found 1, too-large 1
 * time       2.1 s, 14.8 cables a second
 * balanced
 * </pre>
 */
public final class ReportText {

  private ReportText() {}

  /** Lines, each with a line feed. */
  public static String of(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add("run        " + report.runId());
    lines.add("documents  " + documents(report.documents()));
    lines.add("cables     " + cables(report));
    list(lines, "rejected   ", report.byCode());
    list(lines, "problems   ", report.problems());
    lines.add(
        String.format(
            Locale.ROOT,
            "time       %.1f s, %,.1f cables a second",
            report.elapsedMs() / 1000.0,
            report.cablesPerSecond()));
    lines.add(balance(report));
    if (nothingNew(report)) {
      lines.add("nothing new: every document is known already, nothing was published");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String balance(Report report) {
    Report.Pending pending = report.pending();
    if (report.balanced()) {
      return "balanced";
    }
    return pending.any() && report.balancedSoFar()
        ? String.format(
            Locale.ROOT,
            "balanced so far: %,d documents and %,d cables are on their way",
            pending.documents(),
            pending.cables())
        : "DOES NOT BALANCE: something is lost";
  }

  private static boolean nothingNew(Report report) {
    return report.documents().known() > 0 && report.documents().sent() == 0;
  }

  private static String documents(Report.DocumentCounts counts) {
    return String.format(
        Locale.ROOT,
        "%,d found = %,d sent + %,d known + %,d skipped + %,d rejected",
        counts.found(),
        counts.sent(),
        counts.known(),
        counts.skipped(),
        counts.rejected());
  }

  private static String cables(Report report) {
    return String.format(
        Locale.ROOT,
        "%,d seen = %,d published + %,d unchanged + %,d duplicate + %,d rejected + %,d skipped",
        report.seen(),
        report.published(),
        report.unchanged(),
        report.duplicate(),
        report.rejected(),
        report.skipped());
  }

  private static void list(List<String> lines, String title, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      lines.add(
          counts.entrySet().stream()
              .map(count -> count.getKey() + " " + count.getValue())
              .collect(Collectors.joining(", ", title, "")));
    }
  }
}
