package org.cableway.app.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The cluster of {@code docker/compose-cluster.yml}, on free ports. */
final class ThreeBrokers implements AutoCloseable {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PROJECT = "cableway-faults";

  private final List<Integer> ports = new ArrayList<>();
  private final Path folder;

  ThreeBrokers(Path folder) throws IOException {
    this.folder = folder;
    List<ServerSocket> sockets = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sockets.add(new ServerSocket(0));
    }
    for (ServerSocket socket : sockets) {
      ports.add(socket.getLocalPort());
      socket.close();
    }
    compose("down", "--volumes", "--timeout", "1");
    compose("up", "--detach", "--wait", "--wait-timeout", "180");
  }

  String bootstrap() {
    return String.join(",", ports.stream().map(port -> "localhost:" + port).toList());
  }

  /** Each in turn stops in good order and is back before the next one goes. */
  void restart(int broker) throws IOException {
    compose("stop", name(broker));
    compose("up", "--detach", "--wait", "--wait-timeout", "180", name(broker));
  }

  /** As a power cut would; it does not come back. */
  void lose(int broker) throws IOException {
    compose("kill", name(broker));
  }

  private static String name(int broker) {
    return "kafka-" + broker;
  }

  private void compose(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("docker", "compose", "-p", PROJECT));
    command.addAll(List.of("-f", "docker/compose-cluster.yml"));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(folder, "compose", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
    for (int i = 0; i < ports.size(); i++) {
      builder.environment().put("CABLEWAY_PORT_" + (i + 1), Integer.toString(ports.get(i)));
    }
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    await().atMost(Duration.ofMinutes(5)).until(() -> !process.isAlive());
    assertThat(process.exitValue()).as(command + "\n" + Files.readString(said)).isZero();
  }

  @Override
  public void close() throws IOException {
    compose("down", "--volumes", "--timeout", "1");
  }
}
