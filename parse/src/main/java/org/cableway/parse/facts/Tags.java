package org.cableway.parse.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The TAGS that a page lists: {@code CH - China (Mainland) | PREL - ...}, {@code PEPR, EG, IS}. */
final class Tags {

  private Tags() {}

  /** The codes, upper case; empty for null. */
  static List<String> codes(String value) {
    if (value == null) {
      return List.of();
    }
    return Stream.of(value.split("[|,]"))
        .map(item -> item.replaceAll(" {1,3}[-\\u2013] .*", "").strip().toUpperCase(Locale.ROOT))
        .filter(code -> !code.isEmpty() && code.length() <= 40)
        .toList();
  }
}
