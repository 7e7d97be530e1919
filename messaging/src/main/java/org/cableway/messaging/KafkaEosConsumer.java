package org.cableway.messaging;

import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Runs batches through a route, each in one transaction. */
final class KafkaEosConsumer extends DefaultConsumer {

  KafkaEosConsumer(KafkaEosEndpoint endpoint, Processor processor) {
    super(endpoint, processor);
  }
}
