package org.cableway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

  private static final String TOPIC = "birds";

  @TempDir Path data;

  @Test
  void restart_keepsTheRecords() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      create(broker.bootstrap());
      send(broker.bootstrap(), "heron");
      assertThat(DataFolder.bootstrap(data)).contains(broker.bootstrap());
      assertThatThrownBy(() -> EmbeddedBroker.start(data)).hasMessageContaining("in use");
    }
    assertThat(DataFolder.bootstrap(data)).isEmpty();
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      send(broker.bootstrap(), "egret");
      assertThat(read(broker.bootstrap(), 2)).containsExactly("heron", "egret");
    }
  }

  /** What was acknowledged stands. */
  @Test
  void restart_afterAHardKill_keepsTheRecords() throws Exception {
    Process process = BrokerProcess.start(BrokerProcess.class, data);
    try {
      String bootstrap = BrokerProcess.awaitBootstrap(data);
      create(bootstrap);
      send(bootstrap, "heron");
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(DataFolder.bootstrap(data)).as("left by the killed process").isPresent();
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      assertThat(read(broker.bootstrap(), 1)).containsExactly("heron");
    }
  }

  private static void create(String bootstrap) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void send(String bootstrap, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, value)).get(60, TimeUnit.SECONDS);
    }
  }

  private static List<String> read(String bootstrap, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(value(record)));
                return values.size() >= count;
              });
    }
    return values;
  }

  private static String value(ConsumerRecord<String, String> record) {
    return record.value();
  }
}
