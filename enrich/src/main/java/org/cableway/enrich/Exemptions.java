package org.cableway.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.parse.tables.Table;

/** Finds exemption codes in a text; the codes stand in {@code exemptions.csv}. */
final class Exemptions {

  /** {@code 1.6X6}, {@code 1.6 (X6)}, {@code X1}, {@code 25X1-human}, {@code 50X1-HUM}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![A-Z0-9])(?:1\\.6\\s?\\(?(?:D\\)?\\(?)?)?\\(?"
              + "((?:25|50|75)?\\s?X[- ]?[1-9](?:[-, ]{0,2}(?:HUMAN|HUM|WMD))?|XGDS(?:[- ]{0,2}[1-4])?)"
              + "(?![A-Z0-9])");

  private static final Pattern NO_SIGN = Pattern.compile("[^A-Z0-9]");

  private final Map<String, Exemption> exemptions = new LinkedHashMap<>();

  Exemptions() {
    for (Map<String, String> row : Table.rows(Exemptions.class, "tables/exemptions.csv")) {
      String years = row.get("calculated_years");
      String to = row.get("to");
      exemptions.put(
          key(row.get("code")),
          new Exemption(
              row.get("code"),
              LocalDate.parse(row.get("from")),
              to.isEmpty() ? null : LocalDate.parse(to),
              years.isEmpty() ? null : Integer.valueOf(years)));
    }
  }

  /** The codes in their order, each once; X9 and others that are none are left out. */
  List<Exemption> in(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.indexOf('X') < 0) {
      return List.of();
    }
    List<Exemption> found = new ArrayList<>();
    Matcher matcher = CODE.matcher(upper);
    while (matcher.find()) {
      Exemption exemption = exemptions.get(key(matcher.group(1)));
      if (exemption != null && !found.contains(exemption)) {
        found.add(exemption);
      }
    }
    return found;
  }

  private static String key(String code) {
    return NO_SIGN.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
  }
}
