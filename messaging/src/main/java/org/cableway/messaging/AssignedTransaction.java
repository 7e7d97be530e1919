package org.cableway.messaging;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The transactions of a member of a group, under an id that follows from its partitions: {@code
 * cableway-GROUP-TOPIC-P}, P the lowest. No two members have the same one at a time; and whoever
 * takes partitions over, after a crash as well, ends at once what the owner before left open,
 * instead of waiting for it to time out.
 */
final class AssignedTransaction implements Transaction {

  private final KafkaClients clients;
  private final String prefix;
  private String id;
  private KafkaTransaction current;

  AssignedTransaction(KafkaClients clients, String group, String topic) {
    this.clients = clients;
    this.prefix = LeftTransactions.ID_PREFIX + group + "-" + topic + "-";
  }

  /** All partitions that are ours from now on. */
  void assigned(Set<Integer> partitions) {
    String next = partitions.isEmpty() ? null : prefix + Collections.min(partitions);
    if (!Objects.equals(id, next)) {
      close();
      current = next == null ? null : KafkaTransaction.open(clients, next);
      id = next;
    }
    fenceFormerOwners(partitions);
  }

  private void fenceFormerOwners(Set<Integer> partitions) {
    Set<String> ids = new HashSet<>();
    partitions.forEach(partition -> ids.add(prefix + partition));
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
