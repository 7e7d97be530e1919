package org.cableway.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Topic;

/** Writes to topics and reads from them as strangers do: no code of ours writes. */
final class TestTopics implements AutoCloseable {

  private final KafkaSettings settings;
  private final KafkaProducer<byte[], byte[]> producer;

  TestTopics(KafkaSettings settings) {
    this.settings = settings;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", settings.bootstrap(), "max.request.size", 16 << 20),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void write(Topic topic, String key, String value, Map<String, String> headers) {
    OutgoingRecord record =
        new OutgoingRecord(settings.topic(topic), key, Messages.bytes(value), headers);
    var written = producer.send(ProducerRecords.of(record));
    producer.flush();
    Futures.get(written);
  }

  /** {@code k0=0, k1=1, ...}: values count up, keys come again. */
  void writeNumbers(Topic topic, int from, int to, int keys) {
    List<Future<?>> written = new ArrayList<>();
    for (int i = from; i < to; i++) {
      OutgoingRecord record =
          new OutgoingRecord(
              settings.topic(topic), "k" + i % keys, Messages.bytes("" + i), Map.of("run-id", "r"));
      written.add(producer.send(ProducerRecords.of(record)));
    }
    producer.flush();
    written.forEach(Futures::get);
  }

  List<IncomingRecord> read(Topic topic) {
    List<IncomingRecord> records = new ArrayList<>();
    new TopicReader(settings).read(topic, records::add);
    return records;
  }

  List<String> values(Topic topic) {
    return read(topic).stream().map(record -> Messages.text(record.value())).toList();
  }

  Map<String, List<Integer>> numbersByKey(Topic topic) {
    Map<String, List<Integer>> numbers = new TreeMap<>();
    for (IncomingRecord record : read(topic)) {
      numbers
          .computeIfAbsent(record.key(), key -> new ArrayList<>())
          .add(Integer.valueOf(Messages.text(record.value())));
    }
    return numbers;
  }

  RunTotals totals() {
    RunTotals totals = new RunTotals();
    new TopicReader(settings).read(Topic.RUNS, totals::add);
    return totals;
  }

  /** The sum of the offsets that a group has committed, over the partitions. */
  long committed(String group, Topic topic) {
    try (Admin admin = new KafkaClients(settings).admin()) {
      long sum = 0;
      Map<TopicPartition, OffsetAndMetadata> offsets =
          Futures.get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
      for (Map.Entry<TopicPartition, OffsetAndMetadata> offset : offsets.entrySet()) {
        if (offset.getKey().topic().equals(settings.topic(topic))) {
          sum += offset.getValue().offset();
        }
      }
      return sum;
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
