package org.cableway.messaging;

import org.apache.kafka.clients.admin.Admin;

/**
 * Transactions that a killed process left open. Readers wait for them until they time out, half a
 * minute and more; whoever knows that the process is no more can end them at once.
 */
public final class LeftTransactions {

  /** Every transactional id of Cableway starts with it, so that one ACL holds them all. */
  static final String ID_PREFIX = "cableway-";

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
    try (Admin admin = clients.admin()) {
      new CoordinatorBarrier(admin).await();
    }
    new Fences(clients).close(id -> id.startsWith(ID_PREFIX));
  }
}
