package org.cableway.messaging;

import java.util.List;
import java.util.Map;

/**
 * What a step makes of one message: the body that a {@code kafka-eos:} endpoint collects. Records
 * and counts are written in the transaction of the message.
 *
 * @param records to be written, in this order
 * @param run the run that the counts belong to; null: nothing is counted
 * @param stage {@code ingest}, {@code enrich}, {@code settle}
 * @param counts name to number; summed over the transaction and written to {@code cables.runs}
 */
public record StepResult(
    List<OutgoingRecord> records, String run, String stage, Map<String, Long> counts) {

  public StepResult {
    records = List.copyOf(records);
    counts = Map.copyOf(counts);
  }
}
