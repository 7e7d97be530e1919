package org.cableway.app.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cableway.store.CableSearch;
import org.cableway.store.Field;
import org.cableway.store.Query;
import org.cableway.store.Query.Condition;

/** Why nothing was found: values that no cable of the store has, with those that were meant. */
public final class UnknownValues {

  // All codes and posts, and enough names to find one that was misspelt.
  private static final int MOST_KNOWN = 20_000;

  private final CableSearch search;

  /** Asks this store; the caller closes it. */
  public UnknownValues(CableSearch search) {
    this.search = search;
  }

  /** A line for each; none where every condition alone finds something. */
  public List<String> of(Query query) {
    return query.conditions().stream()
        .filter(condition -> search.count(Query.of("").with(condition)) == 0)
        .map(this::line)
        .toList();
  }

  private String line(Condition condition) {
    Field field = condition.field();
    String found = field + ": " + condition.value() + ": no cable of the store fits";
    return found + near(condition).map(near -> " (expected: such as " + near + ")").orElse("");
  }

  private Optional<String> near(Condition condition) {
    if (!condition.field().countable()) {
      return Optional.empty();
    }
    Collection<String> known = search.facet(Query.of(""), condition.field(), MOST_KNOWN).keySet();
    List<String> near = Nearest.of(condition.value(), known);
    return near.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", near));
  }
}
