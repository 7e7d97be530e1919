package org.cableway.messaging.broker;

import java.nio.file.Path;
import java.util.Properties;
import org.cableway.contract.Topic;

/**
 * Properties of a broker that is its own controller, for one process of 768 MB with everything in
 * it: loopback only, few threads, small buffers.
 */
final class BrokerSettings {

  static final int NODE = 1;
  static final String BROKER = "BROKER";
  static final String CONTROLLER = "CONTROLLER";

  // Nobody is there to take over from a broker that stalls: without its leadership its partitions
  // have none, and Kafka leaves commit markers out (see StaleRegistration).
  private static final int SESSION_MS = 60_000;
  private static final int HEARTBEAT_MS = 500;
  private static final int MB = 1024 * 1024;

  private BrokerSettings() {}

  static Properties of(Path logs, ListenerSockets sockets) {
    Properties settings = new Properties();
    network(settings, sockets);
    threads(settings);
    memory(settings, logs);
    internalTopics(settings);
    return settings;
  }

  private static void network(Properties settings, ListenerSockets sockets) {
    String controller = "127.0.0.1:" + sockets.port(CONTROLLER);
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", NODE);
    settings.put(
        "listeners",
        BROKER + "://127.0.0.1:" + sockets.port(BROKER) + "," + CONTROLLER + "://" + controller);
    settings.put(
        "listener.security.protocol.map", BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    settings.put("inter.broker.listener.name", BROKER);
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("controller.quorum.voters", NODE + "@" + controller);
    settings.put("broker.session.timeout.ms", SESSION_MS);
    settings.put("broker.heartbeat.interval.ms", HEARTBEAT_MS);
    settings.put("auto.create.topics.enable", false);
  }

  private static void threads(Properties settings) {
    settings.put("num.network.threads", 1);
    settings.put("num.io.threads", 2);
    settings.put("background.threads", 2);
    settings.put("num.recovery.threads.per.data.dir", 2);
    settings.put("group.coordinator.threads", 1);
    settings.put("share.coordinator.threads", 1);
    settings.put("metric.reporters", "");
  }

  private static void memory(Properties settings, Path logs) {
    settings.put("log.dirs", logs.toString());
    settings.put("message.max.bytes", Topic.MAX_MESSAGE_BYTES);
    settings.put("replica.fetch.max.bytes", Topic.MAX_MESSAGE_BYTES);
    settings.put("socket.request.max.bytes", 2 * Topic.MAX_MESSAGE_BYTES);
    settings.put("queued.max.request.bytes", 48 * MB);
    // After a hard kill the newest segment of each partition is read again: small ones, quick
    // start.
    settings.put("log.segment.bytes", 64 * MB);
    settings.put("log.index.size.max.bytes", MB);
    settings.put("log.cleaner.threads", 1);
    // The default of 128 MB is heap that is there whether or not anything is compacted.
    settings.put("log.cleaner.dedupe.buffer.size", 4 * MB);
    settings.put("log.cleaner.io.buffer.size", MB / 2);
  }

  private static void internalTopics(Properties settings) {
    settings.put("offsets.topic.replication.factor", (short) 1);
    settings.put("offsets.topic.num.partitions", 4);
    settings.put("offsets.topic.segment.bytes", 8 * MB);
    settings.put("transaction.state.log.replication.factor", (short) 1);
    settings.put("transaction.state.log.min.isr", 1);
    settings.put("transaction.state.log.num.partitions", 4);
    settings.put("transaction.state.log.segment.bytes", 8 * MB);
    settings.put("group.initial.rebalance.delay.ms", 0);
  }
}
