package org.cableway.app.search;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cableway.contract.serde.CableJson;
import org.cableway.store.Field;
import org.cableway.store.HitFormat;

/** How counts are shown. */
public final class FacetFormat {

  /**
   * One line of JSON.
   *
   * @param field {@code tag}
   */
  private record Line(String field, String value, long cables) {}

  /** The field and a line a value, the most frequent first; lines of JSON have the field each. */
  public static String render(HitFormat format, Field field, Map<String, Long> counts) {
    StringBuilder lines = new StringBuilder();
    if (format == HitFormat.TEXT) {
      lines.append(field).append('\n');
      counts.forEach((value, n) -> lines.append(String.format("%8d  %s%n", n, value)));
    } else {
      counts.forEach((value, n) -> lines.append(json(new Line(field.toString(), value, n))));
    }
    return lines.toString();
  }

  private static String json(Line line) {
    return new String(CableJson.write(line), StandardCharsets.UTF_8) + "\n";
  }

  private FacetFormat() {}
}
