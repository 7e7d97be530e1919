package org.cableway.ingest;

import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;

/** Documents to {@code cables.raw}, each with its line in the ledger. */
public final class IngestRoute extends RouteBuilder {

  private final Endpoints endpoints;
  private final DocumentSource source;
  private final String transactionalId;
  private final IngestStep step;

  IngestRoute(Endpoints endpoints, DocumentSource source, String transactionalId, IngestStep step) {
    this.endpoints = endpoints;
    this.source = source;
    this.transactionalId = transactionalId;
    this.step = step;
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(Messages.SOURCE, source);
    from(endpoints.source(Messages.SOURCE, transactionalId))
        .routeId(IngestStep.STAGE)
        .bean(step, "apply")
        .to(endpoints.produce(Topic.RAW));
  }
}
