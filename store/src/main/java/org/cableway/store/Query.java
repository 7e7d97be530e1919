package org.cableway.store;

import java.time.LocalDate;
import java.util.List;

/**
 * What to look for; null and empty mean any.
 *
 * @param text words that must all occur; {@code "two words"} in quotes as a phrase, {@code elect*}
 *     as a beginning. Any text is allowed
 * @param tags codes that the cable must all have, in any case
 * @param origin code of the post, {@code ASTANA}, or its name as printed, in any case
 * @param since created on or after, UTC
 * @param until created on or before, UTC
 * @param level {@code CONFIDENTIAL} finds {@code CONFIDENTIAL//NOFORN} too
 * @param limit most hits
 */
public record Query(
    String text,
    List<String> tags,
    String origin,
    LocalDate since,
    LocalDate until,
    String level,
    int limit) {

  /** How many hits are enough for a person. */
  public static final int DEFAULT_LIMIT = 20;

  public Query {
    tags = tags == null ? List.of() : List.copyOf(tags);
  }

  /** Words alone, with the usual limit. */
  public static Query of(String text) {
    return new Query(text, List.of(), null, null, null, null, DEFAULT_LIMIT);
  }
}
