package org.cableway.store.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cableway.store.Query;

/**
 * The rows of {@code cable c} that a query asks for.
 *
 * @param match the expression for the index; empty where no words were asked for, or none can be
 * @param words true where words were asked for
 * @param sql what follows {@code FROM cable c}
 * @param values for its question marks
 */
record Matches(String match, boolean words, String sql, List<Object> values) {

  static Matches of(Dialect dialect, Query query) {
    boolean words = !query.text().isBlank();
    String match = words ? dialect.match(Term.of(query.text())) : "";
    List<Object> values = new ArrayList<>();
    if (words) {
      values.add(match);
    }
    Conditions conditions = Conditions.of(query);
    values.addAll(conditions.values());
    String start = words ? dialect.matching() : " WHERE 1 = 1";
    return new Matches(match, words, start + conditions.sql(), values);
  }

  /** True where what was typed has not one letter or digit. */
  boolean none() {
    return words && match.isEmpty();
  }

  /** Sets the values, and what follows them. */
  void bind(PreparedStatement statement, Object... more) throws SQLException {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    for (int i = 0; i < all.size(); i++) {
      statement.setObject(i + 1, all.get(i));
    }
  }
}
