package org.cableway.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.Topic;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.StepResult;
import org.cableway.messaging.TopicSource;

/**
 * A document of {@code cables.raw} to candidates again, counted as a run of its own: as if it had
 * been ingested now, but for the topic that it stands on already.
 */
public final class ReprocessStep {

  /** The stage whose counts say how many documents there were. */
  private static final String INGEST = "ingest";

  private final ParseStep parse;
  private final Selection selection;
  private final RejectedRecords rejected;
  private final KafkaSettings into;
  private final String run;

  ReprocessStep(
      ParseStep parse,
      Selection selection,
      RejectedRecords rejected,
      KafkaSettings into,
      String run) {
    this.parse = parse;
    this.selection = selection;
    this.rejected = rejected;
    this.into = into;
    this.run = run;
  }

  /** What was read, and what came of it. */
  public List<StepResult> reprocess(IncomingRecord raw) {
    Map<String, Long> read = new HashMap<>(TopicSource.moved(raw));
    if (raw.value() == null) {
      return List.of(new StepResult(List.of(), run, INGEST, read));
    }
    StepResult result = selection.document(raw.key()) ? parse(ofThisRun(raw)) : null;
    boolean sent = result != null;
    read.put("found", 1L);
    read.put(sent ? "sent" : "skipped", 1L);
    StepResult counted = new StepResult(List.of(), run, INGEST, read);
    return sent ? List.of(counted, result) : List.of(counted);
  }

  /** Null where nothing of the document is wanted. */
  private StepResult parse(IncomingRecord raw) {
    try {
      StepResult result = parse.parseSome(raw, selection::record);
      result.records().forEach(ReprocessStep::requireFit);
      return result.records().isEmpty() ? null : drained(raw, result);
    } catch (RejectedException e) {
      return selection.recordless() ? rejected(raw, e) : null;
    }
  }

  private static void requireFit(OutgoingRecord record) {
    if (!record.fits()) {
      throw new RejectedException(
          RejectionCode.RECORD_TOO_LARGE, record.key() + ": no topic takes it (expected: smaller)");
    }
  }

  /** A rejection that stands already, for the same reason, is left as it is. */
  private StepResult rejected(IncomingRecord raw, RejectedException reason) {
    List<OutgoingRecord> records =
        selection.rejectedSo(raw.key(), reason.code().code())
            ? List.of()
            : List.of(rejected.of(raw, raw.key(), Stages.ENRICH, reason));
    return new StepResult(records, run, Stages.ENRICH, RejectedRecords.counts(reason));
  }

  /** What was rejected before and is not any more goes off {@code cables.rejected}. */
  private StepResult drained(IncomingRecord raw, StepResult result) {
    String topic = into.topic(Topic.REJECTED);
    Set<String> before = selection.rejections(raw.key());
    List<OutgoingRecord> records = new ArrayList<>(result.records());
    for (String key : before) {
      boolean again =
          records.stream().anyMatch(out -> topic.equals(out.topic()) && key.equals(out.key()));
      if (!again) {
        records.add(new OutgoingRecord(topic, key, null, Map.of()));
      }
    }
    return new StepResult(records, result.run(), result.stage(), result.counts());
  }

  private IncomingRecord ofThisRun(IncomingRecord raw) {
    Map<String, String> headers = new HashMap<>(raw.headers());
    headers.put(Headers.RUN_ID, run);
    return new IncomingRecord(
        raw.topic(),
        raw.partition(),
        raw.offset(),
        raw.key(),
        raw.value(),
        headers,
        raw.timestamp());
  }
}
