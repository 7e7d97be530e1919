package org.cableway.enrich.settle;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cableway.contract.CableChange;
import org.cableway.contract.CableRecord;
import org.cableway.contract.EventType;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.Schemas;
import org.cableway.messaging.IncomingRecord;

/**
 * CloudEvents 1.0 headers, binary mode, and the lineage of a record. The id is deterministic: that
 * of a record follows from its content, that of what happened to a cable from the message that made
 * it happen, since the same can happen again: removed, lifted, removed.
 */
final class CloudEvents {

  private static final String MAJOR =
      CableRecord.SCHEMA_VERSION.substring(0, CableRecord.SCHEMA_VERSION.indexOf('.'));
  private static final List<String> LINEAGE =
      List.of(
          Headers.SRC_URI,
          Headers.SRC_ENTRY,
          Headers.SRC_SHA256,
          Headers.SRC_CHARSET,
          Headers.PARSER_VERSION,
          Headers.RUN_ID,
          Headers.TRACEPARENT,
          Headers.CONTENT_HASH);

  private final Clock clock;

  CloudEvents(Clock clock) {
    this.clock = clock;
  }

  /** Headers of a record on {@code cables.parsed}. */
  Map<String, String> parsed(IncomingRecord message, Candidate candidate) {
    Map<String, String> headers = event(message, EventType.PARSED, candidate.contentHash());
    headers.put(
        Headers.CE_ID, id(message.key(), candidate.contentHash(), MAJOR, candidate.parser()));
    headers.put(Headers.CE_DATASCHEMA, Schemas.CABLE_RECORD.urn());
    return headers;
  }

  /** Headers of a change on {@code cables.changes}. */
  Map<String, String> changed(IncomingRecord message, CableChange change) {
    Map<String, String> headers = event(message, EventType.of(change), change.contentHash());
    headers.put(Headers.CE_DATASCHEMA, Schemas.CABLE_CHANGE.urn());
    headers.put(Headers.CE_ID, id(message.key(), change.change(), message.position()));
    return headers;
  }

  /** Headers of a tombstone on {@code cables.parsed}. */
  Map<String, String> removed(IncomingRecord message) {
    Map<String, String> headers = event(message, EventType.REMOVED, null);
    headers.put(Headers.CE_ID, id(message.key(), "tombstone", message.position()));
    return headers;
  }

  private Map<String, String> event(IncomingRecord message, EventType type, String contentHash) {
    Map<String, String> headers = new HashMap<>();
    for (String name : LINEAGE) {
      headers.computeIfAbsent(name, message.headers()::get);
    }
    if (contentHash != null) {
      headers.put(Headers.CONTENT_HASH, contentHash);
    }
    headers.put(Headers.CE_SPECVERSION, "1.0");
    headers.put(Headers.CE_TYPE, type.type());
    headers.put(Headers.CE_SOURCE, message.headers().getOrDefault(Headers.SRC_URI, "cableway"));
    headers.put(Headers.CE_SUBJECT, message.key());
    headers.put(Headers.CE_TIME, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    headers.put(Headers.CONTENT_TYPE, "application/json");
    return headers;
  }

  private static String id(String... parts) {
    return RawDocument.sha256(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
  }
}
