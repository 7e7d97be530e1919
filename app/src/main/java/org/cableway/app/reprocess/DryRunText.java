package org.cableway.app.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.cableway.app.reprocess.DryRunReport.Example;
import org.cableway.app.reprocess.DryRunReport.FieldChange;

/**
 * A report for people:
 *
 * <pre>
 * parser     0.3.0; nothing is published
 * documents  5, 0 passed over
 * cables     0 added, 2 changed, 3 unchanged, 0 duplicate, 0 rejected, 0 skipped
 *
 * subject: 2 records
 *     09SUVA1  "HARBOUR REPORT" -> "Harbour report"
 * </pre>
 */
public final class DryRunText {

  private static final int LONGEST = 120;

  /** Lines, each with a line feed. */
  public static String of(DryRunReport report) {
    StringBuilder text = new StringBuilder();
    line(text, "parser     %s; nothing is published", report.parser());
    line(text, "documents  %,d, %,d passed over", documents(report), report.count("passedOver"));
    line(
        text,
        "cables     %,d added, %,d changed, %,d unchanged, %,d duplicate, %,d rejected, %,d skipped",
        report.added(),
        report.changed().size(),
        report.count("unchanged"),
        report.count("duplicate"),
        report.count("rejected"),
        report.count("skipped"));
    for (Map.Entry<String, FieldChange> field : report.fields().entrySet()) {
      line(text, "%n%s: %,d records", field.getKey(), field.getValue().records());
      for (Example example : field.getValue().examples()) {
        line(text, "    %s  %s -> %s", example.id(), of(example.before()), of(example.after()));
      }
    }
    return text.toString();
  }

  private static long documents(DryRunReport report) {
    return report.count("documents");
  }

  private static String of(JsonNode value) {
    String json = value == null ? "absent" : value.toString();
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private DryRunText() {}
}
