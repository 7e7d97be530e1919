package org.cableway.messaging.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker and, in the same process, producers that do nothing but commit; to be killed. */
final class CommittingProcess {

  static final String TOPIC = "commits";
  static final int PARTITIONS = 12;

  private static final int PRODUCERS = 8;

  private CommittingProcess() {}

  public static void main(String[] args) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
      }
    }
    for (int i = 0; i < PRODUCERS; i++) {
      String id = "cableway-committing-" + i;
      new Thread(() -> commitForEver(broker.bootstrap(), id)).start();
    }
  }

  private static void commitForEver(String bootstrap, String id) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "transactional.id", id);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      while (true) {
        producer.beginTransaction();
        for (int i = 0; i < 3; i++) {
          int partition = ThreadLocalRandom.current().nextInt(PARTITIONS);
          // The commit waits for it.
          var unused = producer.send(new ProducerRecord<>(TOPIC, partition, null, new byte[] {1}));
        }
        producer.commitTransaction();
      }
    }
  }
}
