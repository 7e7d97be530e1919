package org.cableway.app.faults;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.InternalServerErrorException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * A broker in a container, started as that of {@code docker/compose.yml}, behind a {@link Relay};
 * its data outlive its restarts.
 */
final class OneBroker implements AutoCloseable {

  private static final int PORT = 9092;

  private final Relay relay;
  private final GenericContainer<?> container;

  OneBroker() throws IOException {
    int port = freePort();
    this.relay = new Relay(port);
    this.container =
        new GenericContainer<>(DockerImageName.parse("apache/kafka:4.3.1"))
            .withExposedPorts(PORT)
            .withEnv("KAFKA_NODE_ID", "1")
            .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
            .withEnv("KAFKA_LISTENERS", "OUTSIDE://:9092,INSIDE://:19092,CONTROLLER://:9093")
            .withEnv(
                "KAFKA_ADVERTISED_LISTENERS",
                // The broker asks itself too (about transactions), and cannot by way of the relay.
                "OUTSIDE://localhost:" + relay.port() + ",INSIDE://localhost:19092")
            .withEnv("KAFKA_INTER_BROKER_LISTENER_NAME", "INSIDE")
            .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
            .withEnv(
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                "OUTSIDE:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT")
            .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093")
            .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_LOG_DIRS", "/var/lib/kafka/data")
            .withEnv("KAFKA_BROKER_SESSION_TIMEOUT_MS", "60000")
            .withCopyFileToContainer(
                MountableFile.forHostPath(Path.of("../docker/kafka-start"), 0755), "/kafka-start")
            .withCommand("/kafka-start")
            .waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1));
    // A port drawn anew at each start would be lost to clients that go on.
    container.setPortBindings(List.of(port + ":" + PORT));
    container.start();
  }

  /** The relay's address: all that the stages and the checks see of it. */
  String bootstrap() {
    return "localhost:" + relay.port();
  }

  void pause(Duration time) throws InterruptedException {
    // The engine cannot freeze a container while its start script makes new processes.
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptionsInstanceOf(InternalServerErrorException.class)
        .until(
            () -> {
              docker().pauseContainerCmd(container.getContainerId()).exec();
              return true;
            });
    Thread.sleep(time.toMillis());
    docker().unpauseContainerCmd(container.getContainerId()).exec();
  }

  /** Stopped in good order, and started after a while. */
  void restart(Duration away) throws InterruptedException {
    docker().stopContainerCmd(container.getContainerId()).withTimeout(20).exec();
    Thread.sleep(away.toMillis());
    start();
  }

  /** As a power cut would stop it, and started after a while. */
  void kill(Duration away) throws InterruptedException {
    docker().killContainerCmd(container.getContainerId()).exec();
    Thread.sleep(away.toMillis());
    start();
  }

  /** Returns when it answers: a stage that is only now started would give up before that. */
  private void start() {
    docker().startContainerCmd(container.getContainerId()).exec();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      await()
          .atMost(Duration.ofMinutes(2))
          .ignoreExceptionsInstanceOf(ExecutionException.class)
          .until(() -> !admin.describeCluster().nodes().get().isEmpty());
    }
  }

  void cutOff(Duration time) throws InterruptedException {
    relay.cut();
    Thread.sleep(time.toMillis());
    relay.mend();
  }

  private static DockerClient docker() {
    return DockerClientFactory.instance().client();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    container.close();
    relay.close();
  }
}
