package org.cableway.enrich;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.cableway.contract.Topic;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.messaging.Endpoints;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RejectedRecords;
import org.cableway.messaging.TopicSource;

/** {@code cables.raw} once more to {@code cables.candidates}, of the same prefix or another. */
public final class ReprocessRoute extends RouteBuilder {

  private static final String SOURCE = "cableway-reprocess";

  private final Endpoints endpoints;
  private final TopicSource source;
  private final ReprocessStep step;
  private final String transactionalId;

  /**
   * @param into where the candidates go
   * @param run that everything is counted in
   */
  public ReprocessRoute(
      TopicSource source,
      KafkaSettings into,
      Clock clock,
      RecordReader records,
      Selection selection,
      String run) {
    RejectedRecords rejected = new RejectedRecords(into, clock);
    this.source = source;
    this.endpoints = new Endpoints(into);
    this.step = new ReprocessStep(new ParseStep(records, rejected), selection, rejected, into, run);
    this.transactionalId = SOURCE + "-" + into.prefix();
  }

  @Override
  public void configure() {
    getContext().getRegistry().bind(SOURCE, source);
    from(endpoints.source(SOURCE, transactionalId))
        .routeId(SOURCE)
        .bean(step, "reprocess")
        .to(endpoints.produce(Topic.CANDIDATES));
  }
}
