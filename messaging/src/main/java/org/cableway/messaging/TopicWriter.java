package org.cableway.messaging;

import java.util.List;

/** Writes records in one transaction, for commands: stages write through their endpoints. */
public final class TopicWriter {

  private final KafkaClients clients;
  private final String transactionalId;

  /**
   * @param transactionalId starts with {@code cableway-}; a twin that writes now is fenced
   */
  public TopicWriter(KafkaSettings settings, String transactionalId) {
    this.clients = new KafkaClients(settings);
    this.transactionalId = transactionalId;
  }

  /**
   * Returns when all of them stand; where it throws, none does.
   *
   * @param records each with its topic
   */
  public void write(List<OutgoingRecord> records) {
    try (KafkaTransaction transaction = KafkaTransaction.open(clients, transactionalId)) {
      transaction.commit(records, ConsumedOffsets.NONE);
    }
  }
}
