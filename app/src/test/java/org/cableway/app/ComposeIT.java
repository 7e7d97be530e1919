package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** The image and the compose file: built, started once, and searched. */
class ComposeIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PROJECT = "cableway-it";

  @TempDir Path folder;

  @BeforeEach
  void requireEngine() {
    assumeThat(DockerClientFactory.instance().isDockerAvailable())
        .as("a Docker engine answers")
        .isTrue();
  }

  @AfterEach
  void takeDown() throws Exception {
    if (DockerClientFactory.instance().isDockerAvailable()) {
      compose("down", "--volumes", "--timeout", "5");
    }
  }

  @Test
  void stages_ofTheComposeFile_bringTheSamplesIntoTheStore() throws Exception {
    compose("up", "--build", "--detach");
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() -> assertThat(search()).contains("09LISBON901"));
    assertThat(compose("exec", "-T", "store", "id", "-u").strip()).isEqualTo("10001");
  }

  private String search() throws Exception {
    return compose(
        "exec",
        "-T",
        "store",
        "/opt/cableway/cableway",
        "search",
        "--store",
        "sqlite:/data/cables.db",
        "--limit",
        "100");
  }

  private String compose(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("docker", "compose", "-p", PROJECT, "-f", "docker/compose.yml"));
    command.addAll(List.of(arguments));
    return output(command);
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "compose", ".txt");
    Path err = Files.createTempFile(folder, "compose", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command.toString()).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
