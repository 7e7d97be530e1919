package org.cableway.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Topic;
import org.cableway.messaging.HangingTransactions;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HangingTransactionsIT {

  @TempDir Path data;

  /** At work it is no finding; when its coordinator has forgotten it, it is one. */
  @Test
  void aForgottenTransactionIsFound() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      KafkaSettings settings = settings(broker);
      new TopicsAdmin(settings).ensure();
      assertThat(new HangingTransactions(settings).find()).isEmpty();
      KafkaProducer<byte[], byte[]> producer = producer(settings);
      producer.initTransactions();
      producer.beginTransaction();
      byte[] one = "1".getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(settings.topic(Topic.RUNS), 0, one, one)).get();
      assertThat(new HangingTransactions(settings).find()).isEmpty();
      producer.close(Duration.ZERO);
    }
    forgetAllTransactions();
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      assertThat(new HangingTransactions(settings(broker)).find())
          .singleElement()
          .asString()
          .contains("left.runs-0", "--start-offset 0");
    }
  }

  private void forgetAllTransactions() throws IOException {
    try (DirectoryStream<Path> logs =
        Files.newDirectoryStream(data.resolve("kafka"), "__transaction_state-*")) {
      for (Path log : logs) {
        try (DirectoryStream<Path> segments = Files.newDirectoryStream(log, "0*")) {
          for (Path segment : segments) {
            Files.delete(segment);
          }
        }
      }
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
            "transaction.timeout.ms",
            600_000),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }
}
