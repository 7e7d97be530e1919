package org.cableway.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Keeps records and offsets in one go; fails before and after, as databases do. */
final class MemoryStore implements OffsetStore {

  private final Map<String, Map<Integer, Long>> offsets = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final Random random;
  private final double failing;

  MemoryStore(long seed, double failing) {
    this.random = new Random(seed);
    this.failing = failing;
  }

  @Override
  public synchronized Map<Integer, Long> offsets(String topicKey, Set<Integer> partitions) {
    Map<Integer, Long> known = new HashMap<>(offsets.getOrDefault(topicKey, Map.of()));
    known.keySet().retainAll(partitions);
    return known;
  }

  synchronized void write(RecordBatch batch) {
    failSometimes("before the commit");
    batch.records().forEach(record -> values.add(Messages.text(record.value())));
    offsets.computeIfAbsent(batch.topicKey(), key -> new HashMap<>()).putAll(batch.next());
    failSometimes("after the commit");
  }

  private void failSometimes(String when) {
    if (random.nextDouble() < failing) {
      throw new IllegalStateException(when);
    }
  }

  synchronized List<String> values() {
    return List.copyOf(values);
  }

  synchronized Set<String> topicKeys() {
    return Set.copyOf(offsets.keySet());
  }
}
