package org.cableway.app.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cableway.contract.RawDocument;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;
import org.cableway.store.StoreFullException;
import org.cableway.store.StoreRoute;

/** A store that remembers under which key its offsets are asked for, and whether it has room. */
public final class ObservedStore implements CableStore {

  private static final int DIGITS = 12;

  private final CableStore store;
  private final String name;
  private final String place;
  private volatile String topicKey;
  private volatile StoreFullException full;

  /** The caller closes this in place of the store. */
  public ObservedStore(CableStore store) {
    this(store, store.name(), "");
  }

  /**
   * The same, with a name of its own: it follows at its own pace beside others of its kind.
   *
   * @param place of {@link org.cableway.store.Stores#place}, by which others know it; or empty
   */
  public ObservedStore(CableStore store, String name, String place) {
    this.store = store;
    this.name = name;
    this.place = place;
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
    return name;
  }

  /** True where nobody gave it a name: then it has that of its kind, as others may. */
  boolean unnamed() {
    return name.equals(store.name());
  }

  /** {@code cableway-store-sqlite.1f2e3d4c5b6a}: the same for all that write to this store. */
  @Override
  public String clientId() {
    return place.isEmpty()
        ? ""
        : StoreRoute.group(this)
            + "."
            + RawDocument.sha256(place.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  @Override
  public Optional<byte[]> json(String id) {
    return store.json(id);
  }

  @Override
  public long size() {
    return store.size();
  }

  /**
   * Looks whether it could write.
   *
   * @throws StoreFullException where the last batch found no room: it is tried again for ever, but
   *     somebody has to make some
   */
  public void requireRoom() {
    StoreFullException trouble = full;
    if (trouble != null) {
      throw trouble;
    }
  }

  @Override
  public void write(RecordBatch batch) {
    try {
      store.write(batch);
      full = null;
    } catch (StoreFullException e) {
      full = e;
      throw e;
    }
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
