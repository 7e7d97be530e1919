package org.cableway.messaging.broker;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.ControllerServer;
import org.apache.kafka.common.errors.NotControllerException;
import org.apache.kafka.common.message.RequestHeaderData;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.controller.ControllerRequestContext;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.loader.LoaderManifest;
import org.apache.kafka.image.publisher.MetadataPublisher;
import org.apache.kafka.metadata.BrokerRegistration;

/**
 * The registration of a broker that was killed, taken away before that broker starts again.
 *
 * <p>With it, the starting broker first believes that it still leads its partitions, and takes up
 * the transactions that were half committed; a moment later it is registered anew and leads
 * nothing. In between, Kafka 4.3 takes a partition without a leader for a deleted one and leaves
 * its commit marker out: the coordinator then says "committed", the partition has an open
 * transaction for ever, and readers never come past it ({@code TransactionMarkerChannelManager},
 * "likely deleted already"). Without it, the broker leads nothing until it leads everything.
 */
final class StaleRegistration implements MetadataPublisher {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int node;
  private final ControllerServer controller;
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private final CompletableFuture<Void> known = new CompletableFuture<>();

  StaleRegistration(int node, ControllerServer controller) {
    this.node = node;
    this.controller = controller;
  }

  @Override
  public String name() {
    return "StaleRegistration";
  }

  @Override
  public void onMetadataUpdate(MetadataDelta delta, MetadataImage image, LoaderManifest manifest) {
    BrokerRegistration registration = image.cluster().broker(node);
    if (registration == null || registration.fenced()) {
      gone.complete(null);
    }
    // The first time it is called with all that the log of the metadata has.
    known.complete(null);
  }

  /** Holds nothing. */
  @Override
  public void close() {}

  /**
   * Takes the registration away where there is one, and returns when it is gone.
   *
   * @throws IllegalStateException where that takes more than a minute
   */
  void remove() {
    try {
      known.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!gone.isDone() && System.nanoTime() < end) {
        unregister();
      }
      gone.get(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("start of the broker: interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "broker " + node + ": its old registration is still there (expected: gone)", e);
    }
  }

  private void unregister() throws InterruptedException, ExecutionException, TimeoutException {
    ControllerRequestContext context =
        new ControllerRequestContext(
            new RequestHeaderData(), KafkaPrincipal.ANONYMOUS, OptionalLong.empty());
    try {
      controller.controller().unregisterBroker(context, node).get(10, TimeUnit.SECONDS);
      gone.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof NotControllerException)) {
        throw e;
      }
      // The only controller becomes the active one in a moment.
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
