package org.cableway.enrich.reprocess;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is reprocessed: all kinds that are given must fit, one value of each. Empty and null mean
 * any.
 *
 * @param ids canonical ids
 * @param tags codes of tags, before or after
 * @param since created on or after, before or after, UTC
 * @param until created on or before, before or after, UTC
 * @param codes codes of rejections that stand
 * @param olderThan only what no parser of this version or a later one has checked
 */
public record Choice(
    Set<String> ids,
    Set<String> tags,
    LocalDate since,
    LocalDate until,
    Set<String> codes,
    String olderThan) {

  /** Everything. */
  public static final Choice ALL = new Choice(Set.of(), Set.of(), null, null, Set.of(), null);

  public Choice {
    ids = Set.copyOf(ids);
    tags = Set.copyOf(tags);
    codes = Set.copyOf(codes);
  }

  boolean byContent() {
    return !tags.isEmpty() || since != null || until != null;
  }

  /** The same choice gives the same text: it names the run. */
  @Override
  public String toString() {
    return String.join(
        "&",
        "ids=" + new TreeSet<>(ids),
        "tags=" + new TreeSet<>(tags),
        "since=" + since,
        "until=" + until,
        "codes=" + new TreeSet<>(codes),
        "olderThan=" + olderThan);
  }
}
