package org.cableway.contract;

import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of one transaction, on {@code cables.runs}: written in the transaction of what they count,
 * so the sum over a run is exact under any crash.
 *
 * @param run run id
 * @param stage {@code ingest}, {@code enrich} or {@code settle}
 * @param counts name to number: {@code sent}, {@code published}, {@code rejected.no-cable-found}
 */
public record RunDelta(String run, String stage, Map<String, Long> counts) {

  public RunDelta {
    counts = new TreeMap<>(counts);
  }
}
