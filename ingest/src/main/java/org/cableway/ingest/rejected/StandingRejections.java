package org.cableway.ingest.rejected;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cableway.messaging.IncomingRecord;

/**
 * What stands on {@code cables.rejected}: of each key the last record, unless that is a tombstone.
 * The sink of a reader of the topic. Compaction does the same some day; nobody has to wait for it.
 */
public final class StandingRejections implements Consumer<IncomingRecord> {

  private final Map<String, Rejection> standing = new TreeMap<>();

  @Override
  public void accept(IncomingRecord read) {
    if (read.key() == null) {
      return;
    }
    if (read.value() == null) {
      standing.remove(read.key());
    } else {
      standing.put(read.key(), Rejection.of(read));
    }
  }

  /** By key, in order. */
  public List<Rejection> all() {
    return List.copyOf(standing.values());
  }
}
