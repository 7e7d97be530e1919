package org.cableway.messaging;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.util.ObjectHelper;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;

/** Puts the rejection in place of what the exchange had collected; the stage is the route. */
final class RejectionProcessor implements Processor {

  private final RejectedRecords records;

  RejectionProcessor(RejectedRecords records) {
    this.records = records;
  }

  @Override
  public void process(Exchange exchange) {
    Throwable caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    RejectedException reason = ObjectHelper.getException(RejectedException.class, caught);
    ExchangeOutput output = ExchangeOutput.of(exchange);
    IncomingRecord message = output.message();
    String stage = exchange.getFromRouteId();
    output.replace(
        new StepResult(
            List.of(records.of(message, message.key(), stage, reason)),
            message.headers().get(Headers.RUN_ID),
            stage,
            RejectedRecords.counts(reason)));
  }
}
