package org.cableway.store;

import java.time.LocalDate;
import java.util.List;

/**
 * What to look for; null and empty mean any.
 *
 * @param text words that must all occur; {@code "two words"} in quotes as a phrase
 * @param tags codes that the cable must all have
 * @param origin code of the post, {@code ASTANA}
 * @param since created on or after
 * @param until created on or before
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

  public Query {
    tags = List.copyOf(tags);
  }
}
