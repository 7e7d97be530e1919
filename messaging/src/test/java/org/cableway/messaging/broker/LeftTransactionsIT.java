package org.cableway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Topic;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LeftTransactionsIT {

  @TempDir Path data;

  /** A run that was killed and is started again must not wait for its own dead transaction. */
  @Test
  @Timeout(90)
  void whatWasOpenWhenTheBrokerEndedIsEndedAtTheNextStart() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      KafkaSettings settings = settings(broker);
      new TopicsAdmin(settings).ensure();
      KafkaProducer<byte[], byte[]> producer = producer(settings);
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(settings.topic(Topic.RUNS), bytes("r"), bytes("1"))).get();
      producer.close(Duration.ZERO);
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      List<IncomingRecord> read = new ArrayList<>();
      new TopicReader(settings(broker)).read(Topic.RUNS, read::add);
      assertThat(read).isEmpty();
    }
  }

  private static KafkaSettings settings(EmbeddedBroker broker) {
    return new KafkaSettings(broker.bootstrap(), "left.", 1, (short) 1, Map.of());
  }

  private static KafkaProducer<byte[], byte[]> producer(KafkaSettings settings) {
    return new KafkaProducer<>(
        Map.of(
            "bootstrap.servers",
            settings.bootstrap(),
            "transactional.id",
            "cableway-left",
            // Longer than the test may last: only an end that somebody brings about helps.
            "transaction.timeout.ms",
            600_000),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
