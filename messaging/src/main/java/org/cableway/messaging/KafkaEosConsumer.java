package org.cableway.messaging;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.DefaultConsumer;

/** Runs batches through a route, each in one transaction, on a thread a member and helpers. */
final class KafkaEosConsumer extends DefaultConsumer {

  // Longer than it takes to move partitions, or members would be busy with that alone.
  private static final Duration CALM = Duration.ofSeconds(10);

  private final KafkaEosEndpoint endpoint;
  private ExecutorService helpers;
  private Members members;

  KafkaEosConsumer(KafkaEosEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
    this.endpoint = endpoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    ExecutorServiceManager threads = endpoint.getCamelContext().getExecutorServiceManager();
    helpers =
        threads.newFixedThreadPool(
            this, getRouteId() + "-helper", Math.max(1, endpoint.options().threads() - 1));
    members =
        new Members(
            endpoint.options().members(),
            CALM,
            this::member,
            engine -> threads.newThread(getRouteId(), engine));
    members.join();
  }

  private BatchEngine member(Runnable crowded, BooleanSupplier spare) {
    return new BatchEngine(
        getRouteId(),
        new SessionFactory(endpoint, this::route, helpers).sessions(),
        new Backoff(),
        crowded,
        spare);
  }

  private void route(Object body, ExchangeOutput output) throws Exception {
    Exchange exchange = createExchange(/* autoRelease= */ false);
    try {
      exchange.getIn().setBody(body);
      if (output != null) {
        output.bind(exchange);
      }
      getProcessor().process(exchange);
      requireSuccess(exchange);
    } finally {
      releaseExchange(exchange, /* autoRelease= */ false);
    }
  }

  private static void requireSuccess(Exchange exchange) throws Exception {
    if (exchange.getException() != null) {
      throw exchange.getException();
    }
    if (exchange.isRollbackOnly()) {
      throw new IllegalStateException("exchange: marked for rollback (expected: an exception)");
    }
  }

  /**
   * Waits for the batch in work to be committed. Where that takes longer than Camel's shutdown
   * allows, Camel interrupts: the batch is left, and comes again at the next start.
   */
  @Override
  protected void doStop() throws Exception {
    if (members != null) {
      members.stop();
      endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(helpers);
      members = null;
    }
    super.doStop();
  }
}
