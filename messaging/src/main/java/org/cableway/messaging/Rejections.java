package org.cableway.messaging;

import java.time.Clock;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.cableway.contract.RejectedException;

/**
 * The failure policy of routes that name {@link #ID}: a {@link RejectedException} sends the message
 * and the reason to {@code cables.rejected}, in the transaction of the batch, in place of whatever
 * the message had given. Any other exception fails the batch, which is tried again.
 */
public final class Rejections extends RouteConfigurationBuilder {

  /** For {@code routeConfigurationId}. */
  public static final String ID = "rejections";

  private final RejectedRecords records;

  public Rejections(KafkaSettings settings, Clock clock) {
    this.records = new RejectedRecords(settings, clock);
  }

  @Override
  public void configuration() {
    routeConfiguration(ID)
        .onException(RejectedException.class)
        .handled(true)
        .logHandled(false)
        .process(new RejectionProcessor(records))
        .end()
        // The engine says it, once, with the position.
        .onException(Throwable.class)
        .logExhausted(false);
  }
}
