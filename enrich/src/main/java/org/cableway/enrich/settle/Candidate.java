package org.cableway.enrich.settle;

import java.nio.charset.StandardCharsets;
import org.cableway.enrich.JsonBytes;

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

  private static final int JSON_BYTES = 512;

  /** The header that says it. */
  String toJson() {
    JsonBytes json = new JsonBytes(JSON_BYTES);
    json.open();
    json.text("rank", rank);
    json.text("contentHash", contentHash);
    json.text("digests", digests);
    json.text("schema", schema);
    json.text("parser", parser);
    json.close();
    return new String(json.toBytes(), StandardCharsets.UTF_8);
  }

  /** The key of the copy. */
  String copy() {
    return Rank.copy(rank);
  }
}
