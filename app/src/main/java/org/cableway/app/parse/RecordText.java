package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cableway.contract.CableRecord;

/** A record for people: what matters of it, one thing a line, then the body as sent. */
public final class RecordText {

  private static final String RULE = "-".repeat(80);

  private RecordText() {}

  /** Several lines, the last one a rule. */
  public static String of(CableRecord cable) {
    List<String> lines = new ArrayList<>();
    add(lines, "id", cable.id());
    add(lines, "subject", cable.subject());
    add(lines, "created", cable.created());
    add(lines, "level", cable.classification() == null ? null : cable.classification().level());
    add(lines, "origin", cable.origin() == null ? null : cable.origin().name());
    add(lines, "tags", codes(cable));
    add(lines, "references", references(cable));
    add(lines, "declassify", declassify(cable));
    add(lines, "signed", empty(String.join(", ", cable.signedBy())));
    add(lines, "problems", problems(cable));
    lines.add("");
    lines.add(cable.text() == null ? "" : Objects.requireNonNullElse(cable.text().body(), ""));
    lines.add(RULE);
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String name, Object value) {
    if (value != null) {
      lines.add(String.format("%-12s%s", name, value));
    }
  }

  private static String codes(CableRecord cable) {
    return empty(cable.tags().stream().map(CableRecord.Tag::code).collect(Collectors.joining(" ")));
  }

  private static String references(CableRecord cable) {
    return empty(
        cable.references().stream()
            .map(reference -> reference.id() == null ? reference.raw() : reference.id())
            .collect(Collectors.joining(", ")));
  }

  private static Object declassify(CableRecord cable) {
    CableRecord.Declassification order = cable.declassification();
    if (order == null) {
      return null;
    }
    return order.date() == null ? order.raw() : order.date();
  }

  private static String problems(CableRecord cable) {
    return empty(
        cable.problems().stream().map(problem -> problem.code()).collect(Collectors.joining(", ")));
  }

  private static String empty(String text) {
    return text.isEmpty() ? null : text;
  }
}
