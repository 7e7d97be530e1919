package org.cableway.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Headers;
import org.cableway.contract.Problem;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.enrich.settle.Candidates;
import org.cableway.enrich.settle.Rank;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.StepResult;

/** A raw document to candidates: one record a cable. */
public final class ParseStep {

  private final RecordReader records;
  private final RejectedRecords rejections;

  public ParseStep(RecordReader records, RejectedRecords rejections) {
    this.records = records;
    this.rejections = rejections;
  }

  /**
   * Parses and enriches a document.
   *
   * @throws RejectedException where the document gives no record at all
   */
  public StepResult parse(IncomingRecord raw) {
    return parseSome(raw, record -> true);
  }

  /**
   * Parses and enriches a document, and offers some of its records.
   *
   * @throws RejectedException where the document gives no record at all
   */
  StepResult parseSome(IncomingRecord raw, Predicate<CableRecord> wanted) {
    if (raw.value() == null) {
      // Erased since: nothing to parse, and no run that it belongs to.
      return new StepResult(List.of(), null, Stages.ENRICH, Map.of());
    }
    List<OutgoingRecord> out = new ArrayList<>();
    Map<String, Long> counts = new TreeMap<>(Map.of("in", 1L));
    int n = 0;
    for (CableRecord record : records.read(RawDocuments.of(raw))) {
      String copy = n == 0 ? raw.key() : raw.key() + "#" + n;
      if (wanted.test(record)) {
        out.add(
            record.id() == null ? rejected(raw, copy, counts) : offered(raw, copy, record, counts));
      }
      n++;
    }
    return new StepResult(out, raw.headers().get(Headers.RUN_ID), Stages.ENRICH, counts);
  }

  private OutgoingRecord rejected(IncomingRecord raw, String copy, Map<String, Long> counts) {
    counts.merge("rejected", 1L, Long::sum);
    counts.merge("rejected." + RejectionCode.NO_ID.code(), 1L, Long::sum);
    return rejections.of(
        raw,
        copy,
        Stages.ENRICH,
        new RejectedException(
            RejectionCode.NO_ID,
            copy + ": a telegram without reference id (expected: such as 09ASTANA610)"));
  }

  private static OutgoingRecord offered(
      IncomingRecord raw, String copy, CableRecord record, Map<String, Long> counts) {
    counts.merge("candidates", 1L, Long::sum);
    for (Problem problem : record.problems()) {
      counts.merge("problems." + problem.code(), 1L, Long::sum);
    }
    return Candidates.offer(raw, record, Rank.of(record, copy));
  }
}
