package org.cableway.messaging;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Sends nothing: collects what the exchange wants written when its batch is done. */
final class KafkaEosProducer extends DefaultProducer {

  private final String topic;

  KafkaEosProducer(KafkaEosEndpoint endpoint) {
    super(endpoint);
    this.topic = endpoint.name();
  }

  @Override
  public void process(Exchange exchange) {
    Object body = exchange.getMessage().getBody();
    List<?> results = body instanceof List<?> list ? list : Collections.singletonList(body);
    for (Object result : results) {
      ExchangeOutput.of(exchange).add(topic, result(result));
    }
  }

  private static StepResult result(Object body) {
    if (body instanceof StepResult result) {
      return result;
    }
    if (body instanceof OutgoingRecord record) {
      return new StepResult(List.of(record), null, null, Map.of());
    }
    throw new IllegalArgumentException(
        "body: "
            + (body == null ? null : body.getClass().getName())
            + " (expected: StepResult, OutgoingRecord or a list of them)");
  }
}
