package org.cableway.messaging;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * Camel component of exactly-once Kafka stages; added to the context under {@link
 * Endpoints#SCHEME}, its URIs made by {@link Endpoints}.
 */
public final class KafkaEosComponent extends DefaultComponent {

  private final KafkaSettings settings;

  public KafkaEosComponent(KafkaSettings settings) {
    this.settings = settings;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
    EndpointOptions options =
        new EndpointOptions(
            getAndRemoveParameter(parameters, "group", String.class),
            resolveAndRemoveReferenceParameter(parameters, "state", BatchState.class),
            getAndRemoveParameter(parameters, "homeTopic", String.class),
            resolveAndRemoveReferenceParameter(parameters, "home", Home.class),
            resolveAndRemoveReferenceParameter(parameters, "offsets", OffsetStore.class),
            resolveAndRemoveReferenceParameter(parameters, "source", BatchSource.class),
            getAndRemoveParameter(parameters, "transactionalId", String.class),
            getAndRemoveParameter(
                parameters, "threads", Integer.class, Runtime.getRuntime().availableProcessors()),
            getAndRemoveParameter(parameters, "maxRecords", Integer.class, 500));
    return new KafkaEosEndpoint(uri, this, settings, remaining, options);
  }
}
