package org.cableway.messaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cableway.contract.Topic;

/**
 * How often each key came, in memory and on {@code index}: what settle does, in small. A state that
 * was not restored, merged or dropped shows as a number that is missing or comes twice.
 */
final class CountingState implements BatchState {

  private final TopicReader reader;
  private final Map<String, Integer> standing = new ConcurrentHashMap<>();
  private final Map<String, Integer> partitions = new ConcurrentHashMap<>();
  private final Map<String, Integer> overlay = new ConcurrentHashMap<>();
  final Set<Integer> owned = new HashSet<>();

  CountingState(KafkaSettings settings) {
    this.reader = new TopicReader(settings);
  }

  /** The number of this message among those of its key, from 1. */
  int next(IncomingRecord message) {
    String key = message.key();
    int before = overlay.getOrDefault(key, standing.getOrDefault(key, 0));
    overlay.put(key, before + 1);
    partitions.put(key, message.partition());
    return before + 1;
  }

  @Override
  public void assigned(Set<Integer> assigned) {
    owned.addAll(assigned);
    reader.read(
        Topic.INDEX,
        assigned,
        message -> {
          standing.put(message.key(), Integer.valueOf(Messages.text(message.value())));
          partitions.put(message.key(), message.partition());
        });
  }

  @Override
  public void revoked(Set<Integer> revoked) {
    owned.removeAll(revoked);
    for (Map.Entry<String, Integer> key : new HashMap<>(partitions).entrySet()) {
      if (revoked.contains(key.getValue())) {
        partitions.remove(key.getKey());
        standing.remove(key.getKey());
      }
    }
  }

  @Override
  public void committed() {
    standing.putAll(overlay);
    overlay.clear();
  }

  @Override
  public void aborted() {
    overlay.clear();
  }
}
