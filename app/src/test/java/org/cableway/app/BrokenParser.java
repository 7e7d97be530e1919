package org.cableway.app;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.Topic;
import org.cableway.enrich.Stages;
import org.cableway.ingest.Ingest;
import org.cableway.ingest.IngestPlan;
import org.cableway.ingest.IngestSettings;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaEosComponent;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.Rejections;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;

/** A pipeline of yesterday, whose parser failed at every document. */
final class BrokenParser extends RouteBuilder {

  private final Endpoints endpoints;

  private BrokenParser(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /** Ingests the path and rejects each document of it; returns when all are rejected. */
  static void run(KafkaSettings kafka, Path source) throws Exception {
    new TopicsAdmin(kafka).ensure();
    CamelContext context = new DefaultCamelContext();
    try {
      context.addComponent(Endpoints.SCHEME, new KafkaEosComponent(kafka));
      context.addRoutes(new Rejections(kafka, Clock.systemUTC()));
      context.addRoutes(new BrokenParser(new Endpoints(kafka)));
      IngestPlan plan =
          new Ingest(kafka, Clock.systemUTC())
              .plan(IngestSettings.of("yesterday", List.of(source.toString())));
      context.addRoutes(plan.route());
      context.start();
      plan.run().finished().get();
      await().atMost(Duration.ofMinutes(2)).until(() -> allRejected(kafka));
    } finally {
      context.stop();
    }
  }

  private static boolean allRejected(KafkaSettings kafka) {
    RunTotals totals = new RunTotals();
    new TopicReader(kafka).read(Topic.RUNS, totals::add);
    return totals.count("yesterday", Stages.ENRICH, "rejected")
        == totals.count("yesterday", "ingest", "sent");
  }

  @Override
  public void configure() {
    from(endpoints.consume(Topic.RAW, Stages.GROUP))
        .routeId(Stages.ENRICH)
        .routeConfigurationId(Rejections.ID)
        .bean(this, "fail");
  }

  /** Called by the route. */
  public void fail(IncomingRecord raw) {
    throw new RejectedException(RejectionCode.PARSER_FAILED, raw.key() + ": not today");
  }
}
