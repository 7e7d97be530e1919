package org.cableway.app.run;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaEosComponent;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.Rejections;

/** A Camel context with the stages that this process runs. */
public final class Routes implements AutoCloseable {

  private static final int STOP_SECONDS = 20;

  private final CamelContext context = new DefaultCamelContext();
  private final Endpoints endpoints;

  /** The failure policy, and no stage yet. */
  public Routes(KafkaSettings kafka, Clock clock) {
    this.endpoints = new Endpoints(kafka);
    context.disableJMX();
    context.addComponent(Endpoints.SCHEME, new KafkaEosComponent(kafka));
    context.getShutdownStrategy().setTimeout(STOP_SECONDS);
    context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
    add(new Rejections(kafka, clock));
  }

  /** The addresses that routes are built with. */
  public Endpoints endpoints() {
    return endpoints;
  }

  /** Adds a stage, and starts it where the others have been started. */
  public void add(RoutesBuilder stage) {
    try {
      context.addRoutes(stage);
    } catch (Exception e) {
      throw new IllegalStateException("route: " + stage + " (expected: can be built)", e);
    }
  }

  /** Starts what was added. */
  public void start() {
    context.start();
  }

  /** Ends the batches in hand and stops. */
  @Override
  public void close() {
    context.stop();
  }
}
