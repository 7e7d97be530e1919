package org.cableway.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;

/** Invented cables as they come from {@code cables.parsed}. */
public final class Cables {

  public static final String TOPIC = "cluster-1/topic-1";

  public static final String LISBON =
      """
      {"schemaVersion":"1.0.0","id":"09LISBON901","year":2009,"serial":901,\
      "created":"2009-03-14T10:30:00Z","origin":{"code":"LISBON","name":"Embassy Lisbon",\
      "city":"Lisbon","country":{"code":"PT","name":"Portugal"}},\
      "classification":{"level":"CONFIDENTIAL//NOFORN"},\
      "recipients":[{"route":"RUEHC","name":"SECSTATE WASHDC","mcn":"1234"}],\
      "infoRecipients":[{"name":"AMEMBASSY MADRID"},{"name":"EU COLLECTIVE"}],\
      "subject":"LIGHTHOUSE KEEPERS THREATEN STRIKE",\
      "tags":[{"code":"ELAB","kind":"subject","name":"Labor Sector Affairs"},\
      {"code":"PO","kind":"geo","name":"Portugal"}],\
      "references":[{"id":"09MADRID12","kind":"cable"}],\
      "paragraphs":[{"number":1,"marking":"C","text":"The keepers of the northern lamps \
      want better boots."}],\
      "text":{"header":"TO RUEHC/SECSTATE WASHDC 1234","body":"1. (C) The keepers of the\\n\
      northern lamps want better boots.\\nFIGUEIRA"},"signedBy":["FIGUEIRA"],\
      "captions":["SIPDIS"],"classifiedBy":{"name":"Ana 100% Prado"},\
      "addedLater":{"nobody":["knows","this"]}}""";

  public static final String TALLINN =
      """
      {"id":"10TALLINN55","created":"2010-02-01T08:00:00Z","origin":{"code":"TALLINN"},\
      "classification":{"level":"SECRET"},"subject":"A QUARREL OVER BOOTS",\
      "tags":[{"code":"PREL"},{"code":"EN"}],\
      "text":{"body":"The boots of the border patrol are an old quarrel. Caf\u00e9 owners agree."}}""";

  /** A message of partition 0; null is a tombstone. */
  public static IncomingRecord message(long offset, String key, String json) {
    byte[] value = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
    return new IncomingRecord("cables.parsed", 0, offset, key, value, Map.of(), Instant.EPOCH);
  }

  /** A batch of partition 0 that goes up to its last message. */
  public static RecordBatch batch(IncomingRecord... messages) {
    long next = messages[messages.length - 1].offset() + 1;
    return new RecordBatch(TOPIC, List.of(messages), Map.of(0, next));
  }

  /** Cables of a partition, whose numbers go from {@code from} up to {@code to}. */
  static RecordBatch numbered(int partition, int from, int to) {
    List<IncomingRecord> messages = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String id = "0" + partition + "TALLINN" + (i + 1);
      byte[] value = ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
      messages.add(new IncomingRecord("t", partition, i, id, value, Map.of(), Instant.EPOCH));
    }
    return new RecordBatch(TOPIC, messages, Map.of(partition, (long) to));
  }

  /** The id of the record and its place in the topic, a cable a number. */
  public static RecordBatch numbered(int from, int to) {
    List<IncomingRecord> messages = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String id = "09LISBON" + (i + 1);
      messages.add(message(i, id, "{\"id\":\"" + id + "\",\"subject\":\"NUMBER " + i + "\"}"));
    }
    return batch(messages.toArray(IncomingRecord[]::new));
  }

  private Cables() {}
}
