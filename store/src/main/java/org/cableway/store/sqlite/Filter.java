package org.cableway.store.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cableway.store.Query;

/**
 * The conditions of a query on rows of {@code cable c}.
 *
 * @param sql {@code AND} before each; empty for none
 * @param values for its question marks
 */
record Filter(String sql, List<Object> values) {

  static Filter of(Query query) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (String tag : query.tags()) {
      sql.append(" AND EXISTS (SELECT 1 FROM cable_tag t WHERE t.cable = c.n AND t.code = ?)");
      values.add(upper(tag));
    }
    if (given(query.origin())) {
      sql.append(" AND (c.origin = ? OR upper(c.origin_name) = ?)");
      values.add(upper(query.origin()).replace(" ", ""));
      values.add(upper(query.origin()));
    }
    if (query.since() != null) {
      sql.append(" AND c.created >= ?");
      values.add(start(query.since()));
    }
    if (query.until() != null) {
      sql.append(" AND c.created < ?");
      values.add(start(query.until().plusDays(1)));
    }
    if (given(query.level())) {
      // Index-friendly for: the level alone, or followed by // and markings ('0' is next to '/').
      sql.append(" AND (c.level = ? OR c.level >= ? AND c.level < ?)");
      values.add(upper(query.level()));
      values.add(upper(query.level()) + "//");
      values.add(upper(query.level()) + "/0");
    }
    return new Filter(sql.toString(), values);
  }

  private static boolean given(String value) {
    return value != null && !value.isBlank();
  }

  private static String upper(String value) {
    return value.strip().toUpperCase(Locale.ROOT);
  }

  /** Compares with {@code 2009-04-09T05:04:00Z} as text. */
  private static String start(LocalDate day) {
    return day + "T";
  }
}
