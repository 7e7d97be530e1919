package org.cableway.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.cableway.contract.Topic;

/**
 * Transactions that are open on a partition and that no coordinator knows of: nobody will end them,
 * and readers never come past them. A broker without replicas that is killed hard can leave some.
 */
public final class HangingTransactions {

  private static final Set<TransactionState> AT_WORK =
      Set.of(
          TransactionState.ONGOING,
          TransactionState.PREPARE_COMMIT,
          TransactionState.PREPARE_ABORT,
          TransactionState.PREPARE_EPOCH_FENCE,
          TransactionState.UNKNOWN);

  private final KafkaSettings settings;

  public HangingTransactions(KafkaSettings settings) {
    this.settings = settings;
  }

  /**
   * One line a transaction and partition, with the command that ends it; empty where all is well.
   */
  public List<String> find() {
    try (Admin admin = new KafkaClients(settings).admin()) {
      Set<TopicPartition> partitions = partitions(admin);
      Map<TopicPartition, Set<Open>> before = open(admin, partitions);
      if (before.isEmpty()) {
        return List.of();
      }
      Set<Long> working = working(admin);
      // A transaction that its coordinator calls complete has all its marks: what was open before
      // that answer and still is will stay.
      Map<TopicPartition, Set<Open>> after = open(admin, before.keySet());
      List<String> found = new ArrayList<>();
      after.forEach(
          (partition, transactions) -> {
            transactions.retainAll(before.get(partition));
            transactions.removeIf(transaction -> working.contains(transaction.producer()));
            transactions.forEach(transaction -> found.add(transaction.text(partition)));
          });
      return found;
    }
  }

  private record Open(long producer, int epoch, long offset) {

    String text(TopicPartition partition) {
      return partition
          + ": a transaction is open since offset "
          + offset
          + " and no coordinator knows it (expected: ended). kafka-transactions.sh abort --topic "
          + partition.topic()
          + " --partition "
          + partition.partition()
          + " --start-offset "
          + offset
          + " gives its records up";
    }
  }

  private Set<TopicPartition> partitions(Admin admin) {
    Set<String> there = Futures.get(admin.listTopics().names());
    Set<String> ours = new HashSet<>();
    for (Topic topic : Topic.values()) {
      ours.add(settings.topic(topic));
    }
    ours.retainAll(there);
    Set<TopicPartition> partitions = new HashSet<>();
    for (TopicDescription topic :
        Futures.get(admin.describeTopics(ours).allTopicNames()).values()) {
      for (TopicPartitionInfo partition : topic.partitions()) {
        partitions.add(new TopicPartition(topic.name(), partition.partition()));
      }
    }
    return partitions;
  }

  private static Map<TopicPartition, Set<Open>> open(Admin admin, Set<TopicPartition> partitions) {
    Map<TopicPartition, Set<Open>> open = new HashMap<>();
    for (Map.Entry<TopicPartition, PartitionProducerState> state :
        Futures.get(admin.describeProducers(partitions).all()).entrySet()) {
      for (ProducerState producer : state.getValue().activeProducers()) {
        OptionalLong start = producer.currentTransactionStartOffset();
        if (start.isPresent()) {
          open.computeIfAbsent(state.getKey(), key -> new HashSet<>())
              .add(new Open(producer.producerId(), producer.producerEpoch(), start.getAsLong()));
        }
      }
    }
    return open;
  }

  private static Set<Long> working(Admin admin) {
    Set<Long> producers = new HashSet<>();
    for (TransactionListing transaction :
        Futures.get(
            admin.listTransactions(new ListTransactionsOptions().filterStates(AT_WORK)).all())) {
      producers.add(transaction.producerId());
    }
    return producers;
  }
}
