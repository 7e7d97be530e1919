package org.cableway.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends transactions that others left open; their producers can write no more. */
final class Fences {

  private static final Logger LOG = LoggerFactory.getLogger(Fences.class);

  private final KafkaClients clients;

  Fences(KafkaClients clients) {
    this.clients = clients;
  }

  /** Ends the open transactions of those transactional ids. */
  void close(Predicate<String> ids) {
    try (Admin admin = clients.admin()) {
      List<String> open = new ArrayList<>();
      for (TransactionListing transaction : Futures.get(ongoing(admin))) {
        if (ids.test(transaction.transactionalId())) {
          open.add(transaction.transactionalId());
        }
      }
      if (!open.isEmpty()) {
        LOG.info("transactions left open, ended: {}", open);
        Futures.get(admin.fenceProducers(open).all());
      }
    } catch (UnsupportedVersionException e) {
      // Brokers before 3.0: what was left open times out.
      LOG.debug("transactions: not listed by this broker", e);
    }
  }

  private static KafkaFuture<Collection<TransactionListing>> ongoing(Admin admin) {
    return admin
        .listTransactions(
            new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING)))
        .all();
  }
}
