package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTransactionsResult;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Just after its start a broker lists no transactions, because it has not read its log of them. It
 * answers for a single id when it has: so one id is asked for of each partition of that log.
 */
final class CoordinatorBarrier {

  private static final String LOG = "__transaction_state";

  private final Admin admin;

  CoordinatorBarrier(Admin admin) {
    this.admin = admin;
  }

  void await() {
    List<String> ids = idsForEachOf(partitions());
    DescribeTransactionsResult answers = admin.describeTransactions(ids);
    for (String id : ids) {
      try {
        Futures.get(answers.description(id));
      } catch (TransactionalIdNotFoundException e) {
        // The answer that we wait for: nobody has this id.
      }
    }
  }

  private int partitions() {
    try {
      return Futures.get(admin.describeTopics(Set.of(LOG)).topicNameValues().get(LOG))
          .partitions()
          .size();
    } catch (UnknownTopicOrPartitionException e) {
      // No transaction was ever begun here.
      return 0;
    }
  }

  /** The broker's rule: the hash of the id, without its sign, modulo the number of partitions. */
  private static List<String> idsForEachOf(int partitions) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; ids.size() < partitions; i++) {
      String id = "cableway-barrier-" + i;
      if ((id.hashCode() & Integer.MAX_VALUE) % partitions == ids.size()) {
        ids.add(id);
      }
    }
    return ids;
  }
}
