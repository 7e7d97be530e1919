package org.cableway.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.cableway.contract.Topic;

/**
 * Makes the clients. A user's settings go over what is a matter of taste (timeouts, sizes) and
 * under what the guarantees rest on (isolation, acks, no auto-commit).
 */
final class KafkaClients {

  /**
   * A transaction is open only while its records are sent, so it may be short: what a killed
   * process left open holds its readers up no longer than this.
   */
  static final int TRANSACTION_TIMEOUT_MS = 30_000;

  /** What Kafka has where nothing is set. */
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

  // A broker holds a fetch back so long for want of records. The default is half a second.
  private static final int BRIEF_WAIT_MS = 20;

  // How soon after an answer that means "not yet", of which a new broker gives many; the default is
  // 100 ms. From there it doubles.
  private static final int ASK_AGAIN_MS = 20;

  // Up to here for who waits for topics; the default is a second, in which a start stands still
  // though they are there.
  private static final int ASK_AGAIN_MAX_MS = 50;

  // Who is told of the metrics of a client that lives for moments: to register them takes as long.
  private static final String NO_REPORTERS = "";

  private static final int FETCH_BYTES = 4 * 1024 * 1024;
  private static final int SEND_BATCH_BYTES = 128 * 1024;

  // A producer keeps what it once needed. The default of 32 MB is a fifth of a process's heap for
  // two.
  private static final long SEND_BUFFER_BYTES = Topic.MAX_MESSAGE_BYTES;

  // The default of 45 s is how long a killed process keeps its partitions from the next one.
  private static final int SESSION_TIMEOUT_MS = 10_000;

  // How soon a member hears that another one joins, which waits for it. The default is 3 s.
  private static final int HEARTBEAT_MS = 1_000;

  private final KafkaSettings settings;

  KafkaClients(KafkaSettings settings) {
    this.settings = settings;
  }

  Admin admin() {
    return Admin.create(
        over(
            Map.of(
                CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, ASK_AGAIN_MAX_MS,
                CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, NO_REPORTERS,
                CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false)));
  }

  /**
   * A member of a group, for its assignment and its offsets; both are the caller's to commit.
   *
   * @param clientId what it is called; empty for what the settings or Kafka call it
   */
  KafkaConsumer<byte[], byte[]> member(String group, int maxRecords, String clientId) {
    Map<String, Object> properties = reader();
    if (!clientId.isEmpty()) {
      properties.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
    }
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    // Equal partition numbers of topics with equal counts go to one member.
    properties.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
    return new KafkaConsumer<>(properties);
  }

  /** After so much time without a poll a member counts as dead. */
  Duration longestSilence() {
    Object set = settings.client().get(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG);
    return set == null ? LONGEST_SILENCE : Duration.ofMillis(Long.parseLong(set.toString()));
  }

  /** A reader without a group. */
  KafkaConsumer<byte[], byte[]> loner() {
    return new KafkaConsumer<>(reader());
  }

  /** As {@link #loner()}, for who reads to an end and closes, which waits for the fetch ahead. */
  KafkaConsumer<byte[], byte[]> briefLoner() {
    Map<String, Object> properties = reader();
    properties.putIfAbsent(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, BRIEF_WAIT_MS);
    properties.putIfAbsent(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, NO_REPORTERS);
    properties.putIfAbsent(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    return new KafkaConsumer<>(properties);
  }

  private Map<String, Object> reader() {
    Map<String, Object> properties =
        over(
            Map.of(
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS));
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    properties.put(
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    return properties;
  }

  KafkaProducer<byte[], byte[]> producer(String transactionalId) {
    Map<String, Object> properties =
        over(
            Map.of(
                ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                SEND_BATCH_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                SEND_BUFFER_BYTES));
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MS);
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_MESSAGE_BYTES);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> over(Map<String, Object> defaults) {
    Map<String, Object> properties = new HashMap<>(defaults);
    properties.put(CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG, ASK_AGAIN_MS);
    properties.putAll(settings.client());
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
    return properties;
  }
}
