package org.cableway.messaging;

import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;

/** Tells a topic from all others, one of the same name that was made anew among them. */
final class TopicKey {

  /** {@code MkU3OEVBNTcwNTJENDM2Qg/Jh3mQ0h5RZ6n2o3p4q5r6A}: cluster id and topic id. */
  static String of(KafkaClients clients, String topic) {
    try (Admin admin = clients.admin()) {
      String cluster = Futures.get(admin.describeCluster().clusterId());
      TopicDescription description =
          Futures.get(admin.describeTopics(Set.of(topic)).topicNameValues().get(topic));
      return cluster + "/" + description.topicId();
    }
  }

  private TopicKey() {}
}
