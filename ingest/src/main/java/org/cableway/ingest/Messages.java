package org.cableway.ingest;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;

/** Makes the messages of the ingest route, which {@link IngestStep} reads; for any thread. */
final class Messages {

  /** The name of the source, in place of a topic. */
  static final String SOURCE = "documents";

  private final String runId;
  private final Clock clock;
  private final AtomicLong number = new AtomicLong();

  Messages(String runId, Clock clock) {
    this.runId = runId;
    this.clock = clock;
  }

  IncomingRecord document(RawDocument document, LedgerEntry entry) {
    return message(entry.sha256(), document.bytes(), headers(entry));
  }

  /**
   * Its key is the hash of the bytes, or where there are none, of the place.
   *
   * @param attempts how often it was rejected before, null for never
   */
  IncomingRecord rejected(
      RawDocument document, LedgerEntry entry, RejectedException reason, String attempts) {
    Map<String, String> headers = headers(entry);
    putIfThere(headers, Headers.ERR_ATTEMPT, attempts);
    headers.put(Headers.ERR_CODE, reason.code().code());
    headers.put(Headers.ERR_MESSAGE, String.valueOf(reason.getMessage()));
    String key = entry.sha256() == null ? entry.identity() : entry.sha256();
    return message(key, document.bytes(), headers);
  }

  IncomingRecord counts(Map<String, Long> counts) {
    Map<String, String> headers = new HashMap<>();
    headers.put(Headers.RUN_ID, runId);
    return message(runId, CableJson.write(counts), headers);
  }

  private Map<String, String> headers(LedgerEntry entry) {
    Map<String, String> headers = new HashMap<>();
    headers.put(Headers.RUN_ID, runId);
    headers.put(Headers.SRC_URI, entry.uri());
    putIfThere(headers, Headers.SRC_ENTRY, entry.entry());
    putIfThere(headers, Headers.SRC_SHA256, entry.sha256());
    headers.put(Headers.SRC_SIZE, Long.toString(entry.size()));
    return headers;
  }

  private static void putIfThere(Map<String, String> headers, String name, String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }

  private IncomingRecord message(String key, byte[] value, Map<String, String> headers) {
    return new IncomingRecord(
        SOURCE, 0, number.getAndIncrement(), key, value, headers, clock.instant());
  }
}
