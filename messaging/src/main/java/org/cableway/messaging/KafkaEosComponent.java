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
    int processors = Runtime.getRuntime().availableProcessors();
    Homes homes = resolveAndRemoveReferenceParameter(parameters, "home", Homes.class);
    EndpointOptions options =
        new EndpointOptions(
            getAndRemoveParameter(parameters, "group", String.class),
            resolveAndRemoveReferenceParameter(parameters, "state", BatchState.class),
            getAndRemoveParameter(parameters, "homeTopic", String.class),
            homes,
            resolveAndRemoveReferenceParameter(parameters, "offsets", OffsetStore.class),
            resolveAndRemoveReferenceParameter(parameters, "source", BatchSource.class),
            getAndRemoveParameter(parameters, "transactionalId", String.class),
            getAndRemoveParameter(
                parameters, "members", Integer.class, homes == null ? 1 : members(processors)),
            getAndRemoveParameter(parameters, "threads", Integer.class, processors),
            getAndRemoveParameter(parameters, "maxRecords", Integer.class, 500));
    return new KafkaEosEndpoint(uri, this, settings, remaining, options);
  }

  // What a member alone must do, reading, sending and committing, is a quarter of its time.
  private static int members(int processors) {
    return Math.max(2, processors / 4);
  }
}
