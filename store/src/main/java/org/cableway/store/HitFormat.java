package org.cableway.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.contract.serde.CableJson;

/** How a hit is shown. */
public enum HitFormat {

  /**
   * For people, three lines:
   *
   * <pre>
   * 09ASTANA610  2009-04-09  CONFIDENTIAL  ASTANA
   *     KAZAKHSTAN:  GAS PRICES
   *     ... the [gas] price of the winter ...
   * </pre>
   */
  TEXT {
    @Override
    public String render(Hit hit) {
      String day = hit.created() == null ? null : day(hit).toString();
      String first = join("  ", hit.id(), day, hit.level(), hit.origin());
      return join("\n    ", first, hit.subject(), hit.snippet()) + "\n";
    }
  },

  /** For programs: the hit as one line of JSON. */
  JSONL {
    @Override
    public String render(Hit hit) {
      return new String(CableJson.write(hit), StandardCharsets.UTF_8) + "\n";
    }
  };

  /** The hit with a line feed at its end. */
  public abstract String render(Hit hit);

  private static LocalDate day(Hit hit) {
    return LocalDate.ofInstant(hit.created(), ZoneOffset.UTC);
  }

  private static String join(String divider, String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(divider));
  }
}
