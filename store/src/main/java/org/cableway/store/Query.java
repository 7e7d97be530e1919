package org.cableway.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What to look for.
 *
 * @param text words that must all occur; {@code "two words"} in quotes as a phrase, {@code elect*}
 *     as a beginning. Any text is allowed; blank means any cable
 * @param conditions that must all hold; several of one field too
 * @param limit most hits of a page
 * @param offset how many hits are passed over: where the page starts
 */
public record Query(String text, List<Condition> conditions, int limit, int offset) {

  /** How many hits are enough for a person. */
  public static final int DEFAULT_LIMIT = 20;

  /**
   * One thing that must hold.
   *
   * @param value in any case
   */
  public record Condition(Field field, String value) {

    /**
     * @throws IllegalArgumentException where no value of the field is written so
     */
    public Condition {
      value = value.strip();
      Objects.requireNonNull(field, "field").require(value);
    }
  }

  /**
   * @throws IllegalArgumentException for a page that cannot be
   */
  public Query {
    text = text == null ? "" : text;
    conditions = List.copyOf(conditions);
    requireNatural("limit", limit);
    requireNatural("offset", offset);
  }

  private static void requireNatural(String name, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: 0 or more)");
    }
  }

  /** Words alone, with the usual limit. */
  public static Query of(String text) {
    return new Query(text, List.of(), DEFAULT_LIMIT, 0);
  }

  /** The same, narrowed; a null or blank value narrows nothing. */
  public Query with(Field field, String value) {
    return value == null || value.isBlank() ? this : with(new Condition(field, value));
  }

  /** The same, narrowed. */
  public Query with(Condition condition) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(condition);
    return new Query(text, more, limit, offset);
  }

  /** The same, another page. */
  public Query page(int newLimit, int newOffset) {
    return new Query(text, conditions, newLimit, newOffset);
  }
}
