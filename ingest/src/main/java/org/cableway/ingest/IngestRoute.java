package org.cableway.ingest;

import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;

/** Documents to {@code cables.raw}, each with its line in the ledger. */
final class IngestRoute extends RouteBuilder {

  private final Endpoints endpoints;
  private final String transactionalId;
  private final IngestStep step;

  IngestRoute(Endpoints endpoints, String transactionalId, IngestStep step) {
    this.endpoints = endpoints;
    this.transactionalId = transactionalId;
    this.step = step;
  }

  @Override
  public void configure() {
    from(endpoints.source(Messages.SOURCE, transactionalId))
        .routeId(IngestStep.STAGE)
        .bean(step, "apply")
        .to(endpoints.produce(Topic.RAW));
  }
}
