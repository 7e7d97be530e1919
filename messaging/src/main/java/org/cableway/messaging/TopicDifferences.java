package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.cableway.contract.Topic;

/** Compares topics that are there with what the contract says of them. */
final class TopicDifferences {

  private final KafkaSettings settings;
  private final Admin admin;

  TopicDifferences(KafkaSettings settings, Admin admin) {
    this.settings = settings;
    this.admin = admin;
  }

  List<TopicDifference> of(Map<Topic, TopicDescription> found) {
    List<ConfigResource> resources = new ArrayList<>();
    for (TopicDescription topic : found.values()) {
      resources.add(resource(topic.name()));
    }
    Map<ConfigResource, Config> actual = Futures.get(admin.describeConfigs(resources).all());
    List<TopicDifference> differences = new ArrayList<>();
    for (Map.Entry<Topic, TopicDescription> entry : found.entrySet()) {
      TopicDescription topic = entry.getValue();
      compare(topic, "partitions", settings.partitions(), topic.partitions().size(), differences);
      Config config = actual.get(resource(topic.name()));
      for (Map.Entry<String, String> wanted : expected(entry.getKey()).entrySet()) {
        compare(
            topic,
            wanted.getKey(),
            wanted.getValue(),
            config.get(wanted.getKey()).value(),
            differences);
      }
    }
    return differences;
  }

  private static void compare(
      TopicDescription topic,
      String setting,
      Object expected,
      Object found,
      List<TopicDifference> differences) {
    if (!expected.equals(found)) {
      differences.add(
          new TopicDifference(
              topic.name(), setting, String.valueOf(expected), String.valueOf(found)));
    }
  }

  static Map<String, String> expected(Topic topic) {
    Map<String, String> configs = new TreeMap<>(topic.settings());
    configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topic.MAX_MESSAGE_BYTES));
    return configs;
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }
}
