package org.cableway.app.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;

/** A store that remembers under which key its offsets are asked for. */
public final class ObservedStore implements CableStore {

  private final CableStore store;
  private volatile String topicKey;

  /** The caller closes this in place of the store. */
  public ObservedStore(CableStore store) {
    this.store = store;
  }

  /** Offsets of these partitions; empty before anything has asked for them. */
  Optional<Map<Integer, Long>> applied(Set<Integer> partitions) {
    return Optional.ofNullable(topicKey).map(key -> store.offsets(key, partitions));
  }

  @Override
  public Map<Integer, Long> offsets(String key, Set<Integer> partitions) {
    topicKey = key;
    return store.offsets(key, partitions);
  }

  @Override
  public String name() {
    return store.name();
  }

  @Override
  public Optional<byte[]> json(String id) {
    return store.json(id);
  }

  @Override
  public long size() {
    return store.size();
  }

  @Override
  public void write(RecordBatch batch) {
    store.write(batch);
  }

  @Override
  public void clear() {
    store.clear();
  }

  @Override
  public void close() {
    store.close();
  }
}
