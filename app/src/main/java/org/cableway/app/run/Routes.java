package org.cableway.app.run;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.enrich.ParseRoute;
import org.cableway.enrich.RecordReader;
import org.cableway.enrich.Records;
import org.cableway.enrich.ReprocessRoute;
import org.cableway.enrich.SettleRoute;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.ingest.IngestPlan;
import org.cableway.ingest.IngestRun;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaEosComponent;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.Rejections;
import org.cableway.messaging.TopicSource;
import org.cableway.store.StoreRoute;

/** A Camel context with the stages that this process runs. */
public final class Routes implements AutoCloseable {

  private static final int STOP_SECONDS = 10;

  private final CamelContext context = new DefaultCamelContext();
  private final KafkaSettings kafka;
  private final Clock clock;
  private final Endpoints endpoints;

  /** The failure policy, and no stage yet. */
  public Routes(KafkaSettings kafka, Clock clock) {
    this.kafka = kafka;
    this.clock = clock;
    this.endpoints = new Endpoints(kafka);
    context.disableJMX();
    context.addComponent(Endpoints.SCHEME, new KafkaEosComponent(kafka));
    context.getShutdownStrategy().setTimeout(STOP_SECONDS);
    context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
    add(new Rejections(kafka, clock));
  }

  /** Adds {@code cables.raw} to {@code cables.parsed}. */
  public void addEnrich(Records records) {
    add(new ParseRoute(endpoints, kafka, clock, records));
  }

  /** Adds {@code cables.candidates} to {@code cables.parsed}. */
  void addSettle() {
    add(new SettleRoute(endpoints, kafka, clock));
  }

  /** Adds {@code cables.raw} of some cluster to {@code cables.candidates}, once. */
  void addReprocess(TopicSource source, RecordReader records, Selection selection, String run) {
    add(new ReprocessRoute(source, kafka, clock, records, selection, run));
  }

  /**
   * Adds {@code cables.parsed} to a store.
   *
   * @throws IllegalArgumentException where another store follows under its name
   */
  public void addStore(ObservedStore store) {
    new StoreNames(kafka).require(store);
    add(new StoreRoute(endpoints, store));
  }

  /** Adds documents to {@code cables.raw}; it begins at {@link #start()}. */
  IngestRun addIngest(IngestPlan plan) {
    add(plan.route());
    return plan.run();
  }

  private void add(RoutesBuilder stage) {
    try {
      context.addRoutes(stage);
    } catch (Exception e) {
      throw new IllegalStateException("route: " + stage + " (expected: can be built)", e);
    }
  }

  /** Builds what was added, as {@link #start()} would, and leaves the start to that. */
  void build() {
    context.setAutoStartup(false);
    context.start();
    context.setAutoStartup(true);
  }

  /** Starts what was added. */
  public void start() {
    if (context.isStarted()) {
      startBuilt();
    } else {
      context.start();
    }
  }

  private void startBuilt() {
    try {
      context.getRouteController().startAllRoutes();
    } catch (Exception e) {
      throw new IllegalStateException("routes: " + context.getRoutes() + " (expected: start)", e);
    }
  }

  /** Ends the batches in hand, or leaves those that take longer than ten seconds, and stops. */
  void stop() {
    context.stop();
  }

  @Override
  public void close() {
    stop();
  }
}
