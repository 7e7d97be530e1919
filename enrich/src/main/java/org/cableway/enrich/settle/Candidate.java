package org.cableway.enrich.settle;

/**
 * A record on its way, without its text: what {@code settle} decides on.
 *
 * @param rank of the copy, see {@link Rank}; its last word is the copy's key
 * @param contentHash hash of the record's content
 * @param digests digests of the record's fields
 * @param schema version of the record's shape, to which the digests belong
 * @param parser version of the parser that made it
 */
public record Candidate(
    String rank, String contentHash, String digests, String schema, String parser) {

  /** The key of the copy. */
  String copy() {
    return Rank.copy(rank);
  }
}
