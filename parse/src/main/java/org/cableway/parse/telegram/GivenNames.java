package org.cableway.parse.telegram;

import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.parse.tables.Table;

/** The given names of {@code given_names.csv}: a surname before one of them is a person. */
final class GivenNames {

  private static final GivenNames STANDARD = new GivenNames();

  private final Set<String> names;

  private GivenNames() {
    names =
        Table.rows(GivenNames.class, "given_names.csv").stream()
            .map(row -> row.get("name"))
            .collect(Collectors.toUnmodifiableSet());
  }

  static GivenNames standard() {
    return STANDARD;
  }

  /** True for a given name in capitals, {@code HILLARY}. */
  boolean has(String word) {
    return names.contains(word);
  }
}
