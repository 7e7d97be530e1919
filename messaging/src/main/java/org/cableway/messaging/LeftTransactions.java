package org.cableway.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Transactions that a killed process left open. Readers wait for them until they time out, half a
 * minute and more; whoever knows that the process is no more can end them at once.
 */
public final class LeftTransactions {

  /** Every transactional id of Cableway starts with it, so that one ACL holds them all. */
  static final String ID_PREFIX = "cableway-";

  private static final String STATE = "__transaction_state";
  private static final Duration LEADERS_WITHIN = Duration.ofSeconds(30);

  private final KafkaClients clients;

  public LeftTransactions(KafkaSettings settings) {
    this.clients = new KafkaClients(settings);
  }

  /**
   * Ends all of Cableway's open transactions. Only for who has the broker to itself, as an embedded
   * one right after its start: a process that is at work would lose its batch and have to begin it
   * again, and a source would give way.
   */
  public void end() {
    // A coordinator that has not loaded its partitions yet knows of no transaction.
    try (Admin admin = clients.admin()) {
      Optional<TopicDescription> state = state(admin);
      if (state.isEmpty()) {
        return;
      }
      new LeaderBarrier(admin).await(List.of(state.get()), LEADERS_WITHIN);
    }
    new Fences(clients).close(id -> id.startsWith(ID_PREFIX));
  }

  /** Empty where no transaction was ever begun. */
  private static Optional<TopicDescription> state(Admin admin) {
    try {
      return Optional.of(
          Futures.get(admin.describeTopics(List.of(STATE)).topicNameValues().get(STATE)));
    } catch (UnknownTopicOrPartitionException e) {
      return Optional.empty();
    }
  }
}
