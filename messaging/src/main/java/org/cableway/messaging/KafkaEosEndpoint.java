package org.cableway.messaging;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** A topic, or a source of messages, at either end of a route. */
final class KafkaEosEndpoint extends DefaultEndpoint {

  private final KafkaSettings settings;
  private final String name;
  private final EndpointOptions options;

  KafkaEosEndpoint(
      String uri,
      KafkaEosComponent component,
      KafkaSettings settings,
      String name,
      EndpointOptions options) {
    super(uri, component);
    this.settings = settings;
    this.name = name;
    this.options = options;
  }

  @Override
  public Producer createProducer() {
    return new KafkaEosProducer(this);
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    options.requireConsumable(getEndpointUri());
    return new KafkaEosConsumer(this, processor);
  }

  KafkaSettings settings() {
    return settings;
  }

  /** The full name of the topic, or the name of the source. */
  String name() {
    return name;
  }

  EndpointOptions options() {
    return options;
  }
}
