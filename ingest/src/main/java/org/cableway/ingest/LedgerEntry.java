package org.cableway.ingest;

import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument.Place;

/**
 * The value on {@code cables.ledger}: where a document was found.
 *
 * @param uri the file
 * @param entry the entry in it, null for a plain file
 * @param sha256 of its bytes, its key on {@code cables.raw}; null where they were not kept
 * @param size in bytes, -1 where nobody knows
 */
record LedgerEntry(String uri, String entry, String sha256, long size) {

  /** From what the message of a document says of its place. */
  static LedgerEntry of(Map<String, String> headers) {
    return new LedgerEntry(
        headers.get(Headers.SRC_URI),
        headers.get(Headers.SRC_ENTRY),
        headers.get(Headers.SRC_SHA256),
        Long.parseLong(headers.getOrDefault(Headers.SRC_SIZE, "-1")));
  }

  /** The key on {@code cables.ledger}; something without bytes is told apart by its size. */
  String identity() {
    return new Place(uri, entry).identity(sha256 == null ? "size " + size : sha256);
  }
}
