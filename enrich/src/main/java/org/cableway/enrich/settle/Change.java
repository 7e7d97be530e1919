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

  static Change of(String id, Standing before, Decision decision) {
    Standing now = decision.state();
    return new Change(
        id,
        before == null ? ADDED : CHANGED,
        decision.changedFields(),
        now.contentHash(),
        before == null ? null : before.contentHash(),
        Rank.copy(now.standing()),
        now.copies().stream().map(Rank::copy).sorted().toList(),
        now.parser());
  }
}
