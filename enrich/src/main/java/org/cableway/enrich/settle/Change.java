package org.cableway.enrich.settle;

import java.util.List;

/**
 * The value on {@code cables.changes}: what happened to a record, without its text.
 *
 * @param change what happened: one of added, changed, removed
 * @param fields names of the fields that differ; {@code *} where it cannot be said
 * @param contentHash of what stands now
 * @param previousContentHash of what stood before
 * @param copy key of the copy that stands now
 * @param copies keys of all copies known
 * @param parserVersion of the parser that made what stands now
 */
record Change(
    String id,
    String change,
    List<String> fields,
    String contentHash,
    String previousContentHash,
    String copy,
    List<String> copies,
    String parserVersion) {

  static final String ADDED = "added";
  static final String CHANGED = "changed";
  static final String REMOVED = "removed";

  static Change of(String id, Standing before, Decision decision) {
    Standing now = decision.state();
    boolean first = before == null || before.standing() == null;
    return new Change(
        id,
        first ? ADDED : CHANGED,
        decision.changedFields(),
        now.contentHash(),
        first ? null : before.contentHash(),
        Rank.copy(now.standing()),
        now.copyKeys(),
        now.parser());
  }

  /** What stood before stands no more. */
  static Change removed(String id, Standing before) {
    return new Change(
        id, REMOVED, List.of(), null, before.contentHash(), null, before.copyKeys(), null);
  }
}
