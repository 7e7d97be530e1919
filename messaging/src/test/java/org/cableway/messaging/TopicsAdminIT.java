package org.cableway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.cableway.contract.Topic;
import org.junit.jupiter.api.Test;

class TopicsAdminIT {

  @Test
  void missingTopicsAreMadeAsTheContractHasThem() {
    KafkaSettings settings = TestCluster.settingsWithoutTopics(2);
    TopicsAdmin admin = new TopicsAdmin(settings);
    assertThat(admin.check()).hasSize(Topic.values().length);
    assertThat(admin.ensure()).isEmpty();
    assertThat(admin.check()).isEmpty();
    assertThat(admin.ensure()).isEmpty();
  }

  @Test
  void whatDiffersIsReportedAndLeftAlone() {
    KafkaSettings settings = TestCluster.settingsWithoutTopics(2);
    create(settings, Topic.RAW, 3, Map.of("cleanup.policy", "delete"));
    TopicsAdmin admin = new TopicsAdmin(settings);
    List<TopicDifference> differences = admin.ensure();
    String raw = settings.topic(Topic.RAW);
    assertThat(differences)
        .contains(
            new TopicDifference(raw, "partitions", "2", "3"),
            new TopicDifference(raw, "cleanup.policy", "compact", "delete"));
    assertThat(differences.get(0)).hasToString(raw + " partitions: 3 (expected: 2)");
    assertThat(admin.check()).isEqualTo(differences);
  }

  /** With other counts a cable's index would lie where nobody looks who settles it. */
  @Test
  void topicsThatShareTheirPartitionsMustBeEqual() {
    KafkaSettings settings = TestCluster.settingsWithoutTopics(2);
    create(settings, Topic.INDEX, 5, Map.of());
    assertThatThrownBy(() -> new TopicsAdmin(settings).ensure())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(settings.topic(Topic.INDEX) + "=5")
        .hasMessageContaining("expected: the same number");
  }

  private static void create(
      KafkaSettings settings, Topic topic, int partitions, Map<String, String> configs) {
    try (Admin admin = new KafkaClients(settings).admin()) {
      NewTopic made = new NewTopic(settings.topic(topic), partitions, (short) 1).configs(configs);
      Futures.get(admin.createTopics(List.of(made)).all());
    }
  }
}
