package org.cableway.store.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cableway.store.Query;
import org.cableway.store.Query.Condition;

/**
 * The conditions of a query on rows of {@code cable c}.
 *
 * @param sql {@code AND} before each; empty for none
 * @param values for its question marks
 */
record Conditions(String sql, List<Object> values) {

  static Conditions of(Query query) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (Condition condition : query.conditions()) {
      String value = condition.value().toUpperCase(Locale.ROOT);
      sql.append(" AND ").append(sql(condition));
      values.addAll(values(condition, value));
    }
    return new Conditions(sql.toString(), values);
  }

  private static String sql(Condition condition) {
    return switch (condition.field()) {
      case TAG -> "EXISTS (SELECT 1 FROM cable_tag t WHERE t.cable = c.n AND t.code = ?)";
      case TAG_KIND -> "EXISTS (SELECT 1 FROM cable_tag t WHERE t.cable = c.n AND t.kind = ?)";
      case ORIGIN -> "(c.origin = ? OR upper(c.origin_name) = ?)";
      case COUNTRY -> "c.country = ?";
      case YEAR -> "c.year = ?";
      case SINCE -> "c.created >= ?";
      case UNTIL -> "c.created < ?";
      // The level alone, or followed by // and markings: 0 is next to / in the order of bytes.
      case LEVEL -> "(c.level = ? OR c.level >= ? AND c.level < ?)";
      case CAPTION ->
          "EXISTS (SELECT 1 FROM cable_caption k WHERE k.cable = c.n AND k.caption = ?)";
      case CLASSIFIED_BY, SIGNED_BY ->
          "EXISTS (SELECT 1 FROM cable_person p WHERE p.cable = c.n AND p.role = ?"
              + " AND upper(p.name) LIKE ? ESCAPE '~')";
      case REFERENCES ->
          "EXISTS (SELECT 1 FROM cable_reference r WHERE r.cable = c.n AND r.id = ?)";
      case REFERENCED_BY ->
          "c.id IN (SELECT r.id FROM cable_reference r JOIN cable s ON s.n = r.cable"
              + " WHERE s.id = ?)";
    };
  }

  private static List<Object> values(Condition condition, String value) {
    return switch (condition.field()) {
      case TAG_KIND -> List.of(value.toLowerCase(Locale.ROOT));
      case ORIGIN -> List.of(value.replace(" ", ""), value);
      case YEAR -> List.of(Integer.valueOf(value));
      case SINCE -> List.of(start(LocalDate.parse(value)));
      case UNTIL -> List.of(start(LocalDate.parse(value).plusDays(1)));
      case LEVEL -> List.of(value, value + "//", value + "/0");
      case CLASSIFIED_BY -> List.of("classifier", containing(value));
      case SIGNED_BY -> List.of("signer", containing(value));
      default -> List.of(value);
    };
  }

  private static String containing(String value) {
    return "%" + value.replace("~", "~~").replace("%", "~%").replace("_", "~_") + "%";
  }

  /** Compares with {@code 2009-04-09T05:04:00Z} as text too. */
  private static String start(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
