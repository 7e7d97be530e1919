package org.cableway.ingest;

import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.messaging.Endpoints;

/** Documents to {@code cables.raw}; what goes with each, the step decides. */
public final class IngestRoute extends RouteBuilder {

  private final Endpoints endpoints;
  private final DocumentSource source;
  private final String transactionalId;
  private final DocumentStep step;

  IngestRoute(
      Endpoints endpoints, DocumentSource source, String transactionalId, DocumentStep step) {
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
