package org.cableway.enrich;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.enrich.settle.Settling;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.Homes;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.Rejections;

/**
 * {@code cables.raw} to {@code cables.candidates}, and those to {@code cables.parsed}: at once
 * where a candidate is at home in this process, else by way of the topic.
 */
public final class ParseRoute extends RouteBuilder {

  private static final String SETTLING_BEAN = "cableway-settling";

  private final Endpoints endpoints;
  private final ParseStep step;
  private final Homes settling;

  public ParseRoute(Endpoints endpoints, KafkaSettings settings, Clock clock, Records records) {
    this.endpoints = endpoints;
    this.step = new ParseStep(records, new RejectedRecords(settings, clock));
    this.settling = () -> new Settling(settings, clock);
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(SETTLING_BEAN, settling);
    from(endpoints.consume(Topic.RAW, Stages.GROUP, Topic.CANDIDATES, SETTLING_BEAN))
        .routeId(Stages.ENRICH)
        .routeConfigurationId(Rejections.ID)
        .bean(step, "parse")
        .to(endpoints.produce(Topic.CANDIDATES));
  }
}
