package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/**
 * What one exchange wants written. It travels with the exchange as a property and not with a
 * thread, so a route may change threads, split or multicast.
 */
final class ExchangeOutput {

  private static final String PROPERTY = "CablewayExchangeOutput";

  private final IncomingRecord message;
  private final List<StepResult> results = new ArrayList<>();

  ExchangeOutput(IncomingRecord message) {
    this.message = message;
  }

  void bind(Exchange exchange) {
    exchange.setProperty(PROPERTY, this);
  }

  /**
   * @throws IllegalStateException where the exchange does not come from an endpoint whose batches
   *     are transactions
   */
  static ExchangeOutput of(Exchange exchange) {
    ExchangeOutput output = exchange.getProperty(PROPERTY, ExchangeOutput.class);
    if (output == null) {
      throw new IllegalStateException(
          exchange.getFromEndpoint()
              + ": no transaction (expected: a route from kafka-eos that does not follow)");
    }
    return output;
  }

  IncomingRecord message() {
    return message;
  }

  /**
   * Takes a result whole, or nothing of it.
   *
   * @param topic for records that name none
   * @throws RejectedException where a record is larger than any topic takes
   */
  synchronized void add(String topic, StepResult result) {
    List<OutgoingRecord> addressed = new ArrayList<>();
    for (OutgoingRecord record : result.records()) {
      if (!record.fits()) {
        throw new RejectedException(
            RejectionCode.RECORD_TOO_LARGE,
            record.key()
                + ": "
                + RecordSize.of(record)
                + " bytes (expected: at most "
                + RecordSize.LARGEST
                + ")");
      }
      addressed.add(record.topic() == null ? record.on(topic) : record);
    }
    results.add(new StepResult(addressed, result.run(), result.stage(), result.counts()));
  }

  synchronized void replace(StepResult result) {
    results.clear();
    results.add(result);
  }

  synchronized List<StepResult> results() {
    return List.copyOf(results);
  }
}
