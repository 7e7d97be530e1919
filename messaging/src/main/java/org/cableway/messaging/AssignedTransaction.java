package org.cableway.messaging;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * The transactions of a member of a group, under an id that follows from its partitions: {@code
 * cableway-GROUP-TOPIC-P}, P the lowest. No two members have the same one at a time; and whoever
 * takes partitions over, after a crash as well, ends at once what the owner before left open,
 * instead of waiting for it to time out.
 */
final class AssignedTransaction implements Transaction {

  private final KafkaClients clients;
  private final String prefix;
  private final List<String> topics;
  private String id;
  private KafkaTransaction current;

  /**
   * @param topics those that are consumed; the first one that partitions are ours of gives the id
   */
  AssignedTransaction(KafkaClients clients, String group, List<String> topics) {
    this.clients = clients;
    this.prefix = LeftTransactions.ID_PREFIX + group + "-";
    this.topics = topics;
  }

  /** All partitions that are ours from now on. */
  void assigned(Set<TopicPartition> partitions) {
    String next = partitions.isEmpty() ? null : idOf(Collections.min(partitions, order()));
    if (!Objects.equals(id, next)) {
      close();
      current = next == null ? null : KafkaTransaction.open(clients, next);
      id = next;
    }
    fenceFormerOwners(partitions);
  }

  private Comparator<TopicPartition> order() {
    return Comparator.<TopicPartition>comparingInt(one -> topics.indexOf(one.topic()))
        .thenComparingInt(TopicPartition::partition);
  }

  private String idOf(TopicPartition partition) {
    return prefix + partition.topic() + "-" + partition.partition();
  }

  private void fenceFormerOwners(Set<TopicPartition> partitions) {
    Set<String> ids = new HashSet<>();
    partitions.forEach(partition -> ids.add(idOf(partition)));
    ids.remove(id);
    if (!ids.isEmpty()) {
      new Fences(clients).close(ids::contains);
    }
  }

  @Override
  public void commit(List<OutgoingRecord> records, ConsumedOffsets offsets) {
    current.commit(records, offsets);
  }

  @Override
  public void close() {
    KafkaTransaction closing = current;
    current = null;
    id = null;
    if (closing != null) {
      closing.close();
    }
  }
}
