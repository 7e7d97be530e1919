package org.cableway.parse.tables;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reference ids that were published damaged, with the id that was meant. Immutable. */
public final class MalformedIds {

  private static final MalformedIds STANDARD = load();

  private final Map<String, String> canonical;

  private MalformedIds(Map<String, String> canonical) {
    this.canonical = Collections.unmodifiableMap(canonical);
  }

  /** The ids of {@code malformed_ids.csv}. */
  public static MalformedIds standard() {
    return STANDARD;
  }

  /** What {@code 06SECTION01O02HONGKONG2311} stands for: {@code 06HONGKONG2311}. */
  public Optional<String> meaning(String id) {
    return Optional.ofNullable(canonical.get(id));
  }

  private static MalformedIds load() {
    Map<String, String> canonical = new HashMap<>();
    for (Map<String, String> row : Table.rows(MalformedIds.class, "malformed_ids.csv")) {
      canonical.put(row.get("malformed"), row.get("canonical"));
    }
    return new MalformedIds(canonical);
  }
}
