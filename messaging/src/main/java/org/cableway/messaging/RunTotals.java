package org.cableway.messaging;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;

/**
 * The sums of {@code cables.runs}, by run and stage: what the report says. One thread may add while
 * others read.
 */
public final class RunTotals {

  private final Map<String, Map<String, Map<String, Long>>> runs = new TreeMap<>();

  /** Adds a record of {@code cables.runs}; usable as the sink of a reader or follower. */
  public void add(IncomingRecord delta) {
    if (delta.value() != null) {
      add(CableJson.read(delta.value(), RunDelta.class));
    }
  }

  /** Adds the counts of one transaction. */
  public synchronized void add(RunDelta delta) {
    Map<String, Long> sums =
        runs.computeIfAbsent(delta.run(), run -> new TreeMap<>())
            .computeIfAbsent(delta.stage(), stage -> new TreeMap<>());
    delta.counts().forEach((name, count) -> sums.merge(name, count, Long::sum));
  }

  /** The runs that were seen. */
  public synchronized Set<String> runs() {
    return new TreeSet<>(runs.keySet());
  }

  /** The sums of a stage, by name in order; empty for a run or stage that was not seen. */
  public synchronized Map<String, Long> counts(String run, String stage) {
    return new TreeMap<>(runs.getOrDefault(run, Map.of()).getOrDefault(stage, Map.of()));
  }

  /** One sum; 0 where nothing was counted. */
  public synchronized long count(String run, String stage, String name) {
    return runs.getOrDefault(run, Map.of()).getOrDefault(stage, Map.of()).getOrDefault(name, 0L);
  }
}
