package org.cableway.enrich;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.enrich.settle.Index;
import org.cableway.enrich.settle.SettleStep;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;

/**
 * {@code cables.candidates} to {@code cables.parsed}, {@code cables.changes}, {@code cables.index};
 * for processes that do not parse.
 */
public final class SettleRoute extends RouteBuilder {

  private static final String INDEX_BEAN = "cableway-index";

  private final Endpoints endpoints;
  private final Index index;
  private final SettleStep step;

  public SettleRoute(Endpoints endpoints, KafkaSettings settings, Clock clock) {
    this.endpoints = endpoints;
    this.index = new Index(settings);
    this.step = new SettleStep(index, settings, clock);
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(INDEX_BEAN, index);
    from(endpoints.consume(Topic.CANDIDATES, Stages.GROUP, INDEX_BEAN))
        .routeId(Stages.SETTLE)
        .bean(step)
        .to(endpoints.produce(Topic.PARSED));
  }
}
