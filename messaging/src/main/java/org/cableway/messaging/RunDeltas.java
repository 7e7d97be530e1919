package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.Headers;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;

/** Sums the counts of a batch: one record of {@code cables.runs} a run and stage. */
final class RunDeltas {

  private final Map<String, Map<String, Map<String, Long>>> sums = new TreeMap<>();

  void add(StepResult result) {
    if (result.run() == null || result.counts().isEmpty()) {
      return;
    }
    Map<String, Long> counts =
        sums.computeIfAbsent(result.run(), run -> new TreeMap<>())
            .computeIfAbsent(result.stage(), stage -> new TreeMap<>());
    result.counts().forEach((name, count) -> counts.merge(name, count, Long::sum));
  }

  /** In order of run and stage, so that the same batch writes the same. */
  List<OutgoingRecord> records(String topic) {
    List<OutgoingRecord> records = new ArrayList<>();
    sums.forEach(
        (run, stages) ->
            stages.forEach(
                (stage, counts) ->
                    records.add(
                        new OutgoingRecord(
                            topic,
                            run,
                            CableJson.write(new RunDelta(run, stage, counts)),
                            Map.of(
                                Headers.RUN_ID, run, Headers.CONTENT_TYPE, "application/json")))));
    return records;
  }
}
