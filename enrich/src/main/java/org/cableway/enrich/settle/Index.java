package org.cableway.enrich.settle;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.cableway.contract.Topic;
import org.cableway.messaging.BatchState;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.TopicReader;

/**
 * What stands of the cables of the partitions in hand: in memory and packed, restored from {@code
 * cables.index}, changed in step with the transactions that write it there.
 */
public final class Index implements BatchState {

  /** Reads what stands of some partitions, as far as it was written when it is asked. */
  interface Restore {
    void read(Set<Integer> partitions, Consumer<IncomingRecord> each);
  }

  private final Restore restore;
  private final String topic;
  private final Map<Integer, Standings> committed = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, Standing>> overlay = new ConcurrentHashMap<>();

  public Index(KafkaSettings settings) {
    this(
        (partitions, each) -> new TopicReader(settings).read(Topic.INDEX, partitions, each),
        settings.topic(Topic.INDEX));
  }

  Index(Restore restore, String topic) {
    this.restore = restore;
    this.topic = topic;
  }

  /** What stands of a cable, with what the running batch changed; null where it is not known. */
  Standing get(int partition, String id) {
    Standing changed = overlay.getOrDefault(partition, Map.of()).get(id);
    if (changed != null || !committed.containsKey(partition)) {
      return changed;
    }
    return committed.get(partition).get(id);
  }

  /** Changes what stands, for the running batch; the record goes into its transaction. */
  OutgoingRecord change(IncomingRecord message, Standing state) {
    overlay
        .computeIfAbsent(message.partition(), p -> new ConcurrentHashMap<>())
        .put(message.key(), state);
    return new OutgoingRecord(topic, message.key(), state.toJson(), Map.of());
  }

  @Override
  public void assigned(Set<Integer> partitions) {
    partitions.forEach(p -> committed.put(p, new Standings()));
    restore.read(partitions, entry -> committed.get(entry.partition()).take(entry));
  }

  @Override
  public void revoked(Set<Integer> partitions) {
    partitions.forEach(committed::remove);
    partitions.forEach(overlay::remove);
  }

  @Override
  public void committed() {
    overlay.forEach((partition, changes) -> changes.forEach(committed.get(partition)::put));
    overlay.clear();
  }

  @Override
  public void aborted() {
    overlay.clear();
  }
}
