package org.cableway.messaging.broker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * A node that is controller and broker, as Kafka's own {@link KafkaRaftServer}, but for one thing:
 * between the two starts the registration that a killed process left is taken away (see {@link
 * StaleRegistration}), which with that class cannot be done.
 */
final class OneNode {

  private static final Logger LOG = LoggerFactory.getLogger(OneNode.class);

  private final SharedServer shared;
  private final ControllerServer controller;
  private final BrokerServer broker;
  private final Metrics metrics = new Metrics();

  private OneNode(KafkaConfig config, ServerSocketFactory sockets) {
    Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> folders =
        KafkaRaftServer.initializeLogDirs(config, LOG, "");
    QuorumConfig quorum = config.quorumConfig();
    this.shared =
        new SharedServer(
            config,
            folders._1(),
            Time.SYSTEM,
            metrics,
            CompletableFuture.completedFuture(QuorumConfig.parseVoterConnections(quorum.voters())),
            QuorumConfig.parseBootstrapServers(quorum.bootstrapServers()),
            new StandardFaultHandlerFactory(),
            sockets);
    this.broker = new BrokerServer(shared);
    this.controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), folders._2());
  }

  /**
   * Returns when the broker serves.
   *
   * @param sockets gives the socket of each listener
   */
  static OneNode start(KafkaConfig config, ServerSocketFactory sockets) {
    OneNode node = new OneNode(config, sockets);
    try {
      node.controller.startup();
      StaleRegistration stale = new StaleRegistration(config.nodeId(), node.controller);
      node.shared.loader().installPublishers(List.of(stale)).join();
      stale.remove();
      node.broker.startup();
      return node;
    } catch (RuntimeException e) {
      node.stop();
      throw e;
    }
  }

  void stop() {
    // The broker first: it hands its partitions back to a controller that still listens.
    broker.shutdown(Duration.ofMinutes(1));
    controller.shutdown();
    broker.awaitShutdown();
    controller.awaitShutdown();
    Utils.closeQuietly(metrics, "metrics");
  }
}
