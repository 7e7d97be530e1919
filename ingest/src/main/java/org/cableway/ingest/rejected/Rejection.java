package org.cableway.ingest.rejected;

import java.time.Instant;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.messaging.IncomingRecord;

/**
 * A record of {@code cables.rejected}, without its bytes.
 *
 * @param key of the raw record, with {@code #n} for the nth cable in it; the hash of the place
 *     where no bytes were read
 * @param code the stable code: {@code no-cable-found}
 * @param stage {@code ingest} or {@code enrich}
 * @param attempt 1 for what was rejected once
 * @param uri the file, null where nobody said
 * @param entry the entry in it, null for a plain file
 * @param size how many bytes are kept
 * @param whole true where they are all of the document, so that it can be parsed again
 * @param firstFailedAt null where nobody said
 * @param at when it was rejected last
 * @param position {@code cables.rejected-3@17}
 */
public record Rejection(
    String key,
    String code,
    String stage,
    String message,
    int attempt,
    String uri,
    String entry,
    int size,
    boolean whole,
    String firstFailedAt,
    Instant at,
    String position) {

  private static final String INGEST = "ingest";

  /** Reads a record that is no tombstone. */
  public static Rejection of(IncomingRecord read) {
    Map<String, String> headers = read.headers();
    return new Rejection(
        read.key(),
        headers.getOrDefault(Headers.ERR_CODE, "unknown"),
        headers.getOrDefault(Headers.ERR_STAGE, "unknown"),
        headers.getOrDefault(Headers.ERR_MESSAGE, ""),
        attempt(headers.get(Headers.ERR_ATTEMPT)),
        headers.get(Headers.SRC_URI),
        headers.get(Headers.SRC_ENTRY),
        read.value().length,
        RawDocument.sha256(read.value()).equals(rawKey(read.key())),
        headers.get(Headers.FIRST_FAILED_AT),
        read.timestamp(),
        read.position());
  }

  /** The key on {@code cables.raw}. */
  public String rawKey() {
    return rawKey(key);
  }

  /** True where the document never came to {@code cables.raw}: only its source can give it. */
  public boolean beforeRaw() {
    return stage.equals(INGEST);
  }

  private static String rawKey(String key) {
    int number = key.indexOf('#');
    return number < 0 ? key : key.substring(0, number);
  }

  /** A number that a stranger wrote is none. */
  private static int attempt(String text) {
    try {
      return text == null ? 1 : Math.max(1, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
