package org.cableway.enrich.settle;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Headers;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.EncodedRecord;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.OutgoingRecord;

/**
 * Candidates as messages: the value is the record as it will be published, the header {@code copy}
 * holds what {@code settle} decides on, so that it need not read the record.
 */
public final class Candidates {

  private static final List<String> LINEAGE =
      List.of(Headers.SRC_URI, Headers.SRC_ENTRY, Headers.RUN_ID, Headers.TRACEPARENT);

  /** The message that offers a record, for the endpoint of {@code cables.candidates}. */
  public static OutgoingRecord offer(IncomingRecord raw, CableRecord record, String rank) {
    EncodedRecord encoded = EncodedRecord.of(record);
    Candidate candidate =
        new Candidate(
            rank,
            encoded.contentHash(),
            encoded.digests(),
            record.schemaVersion(),
            record.parserVersion());
    Map<String, String> headers = new HashMap<>();
    for (String name : LINEAGE) {
      headers.computeIfAbsent(name, raw.headers()::get);
    }
    headers.put(Headers.SRC_SHA256, record.source().sha256());
    headers.put(Headers.SRC_CHARSET, record.source().charset());
    headers.put(Headers.PARSER_VERSION, record.parserVersion());
    headers.put(Headers.CONTENT_HASH, encoded.contentHash());
    headers.put(Headers.CONTENT_TYPE, "application/json");
    headers.put(Headers.COPY, candidate.toJson());
    return new OutgoingRecord(null, record.id(), encoded.value(), headers);
  }

  /** What to decide on. */
  static Candidate read(IncomingRecord message) {
    String copy = message.headers().get(Headers.COPY);
    if (copy == null) {
      throw new IllegalArgumentException(
          message.position() + ": no header " + Headers.COPY + " (expected: a candidate)");
    }
    return CableJson.read(copy.getBytes(StandardCharsets.UTF_8), Candidate.class);
  }

  private Candidates() {}
}
