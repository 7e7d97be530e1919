package org.cableway.messaging;

import java.util.concurrent.ExecutorService;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.DefaultConsumer;

/** Runs batches through a route, each in one transaction, on a thread of its own and helpers. */
final class KafkaEosConsumer extends DefaultConsumer {

  private static final long LEAVE_WITHIN_MS = 5_000;

  private final KafkaEosEndpoint endpoint;
  private ExecutorService helpers;
  private BatchEngine engine;
  private Thread thread;

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
    engine =
        new BatchEngine(
            getRouteId(),
            new SessionFactory(endpoint, this::route, helpers).sessions(),
            new Backoff());
    thread = threads.newThread(getRouteId(), engine);
    thread.start();
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
    if (engine != null) {
      engine.stop();
      try {
        thread.join();
      } catch (InterruptedException e) {
        thread.interrupt();
        thread.join(LEAVE_WITHIN_MS);
      }
      endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(helpers);
      engine = null;
    }
    super.doStop();
  }
}
