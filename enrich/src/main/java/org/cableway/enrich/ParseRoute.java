package org.cableway.enrich;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.Rejections;

/** {@code cables.raw} to {@code cables.candidates}. */
public final class ParseRoute extends RouteBuilder {

  private final Endpoints endpoints;
  private final ParseStep step;

  public ParseRoute(Endpoints endpoints, KafkaSettings settings, Clock clock, Records records) {
    this.endpoints = endpoints;
    this.step = new ParseStep(records, new RejectedRecords(settings, clock));
  }

  @Override
  public void configure() {
    from(endpoints.consume(Topic.RAW, Stages.GROUP))
        .routeId(Stages.ENRICH)
        .routeConfigurationId(Rejections.ID)
        .bean(step, "parse")
        .to(endpoints.produce(Topic.CANDIDATES));
  }
}
