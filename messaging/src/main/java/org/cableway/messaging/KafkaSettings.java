package org.cableway.messaging;

import java.util.Map;
import org.cableway.contract.Topic;

/**
 * The cluster and how its topics are named and made.
 *
 * @param bootstrap {@code host:port}, several divided by commas
 * @param prefix prefix of the topics, {@value Topic#DEFAULT_PREFIX}
 * @param partitions partitions of topics that are created
 * @param replication replicas of topics that are created; -1: the broker's default
 * @param client further properties of every client: TLS, SASL
 */
public record KafkaSettings(
    String bootstrap,
    String prefix,
    int partitions,
    short replication,
    Map<String, String> client) {

  public KafkaSettings {
    client = Map.copyOf(client);
  }

  /** Default names, 12 partitions, the broker's default replication. */
  public static KafkaSettings of(String bootstrap) {
    return new KafkaSettings(
        bootstrap, Topic.DEFAULT_PREFIX, Topic.DEFAULT_PARTITIONS, (short) -1, Map.of());
  }

  /** The full name of a topic here. */
  public String topic(Topic topic) {
    return topic.name(prefix);
  }
}
