package org.cableway.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.cableway.app.CliProcess;
import org.cableway.app.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Kafka Connect of docs/subscribe.md, in a process of its own, with a JDBC sink to PostgreSQL. */
@EnabledIf(value = Postgres.AVAILABLE, disabledReason = "no Docker engine")
class ConnectIT {

  private static final String STANDS = "04GENEVA900";
  private static final String FOUND = "98OTTAWA777";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;

  @Test
  void jdbcSink_fillsATable_andDeletesWhatIsTakenDown() throws Exception {
    String classPath = Tool.classPath("connect");
    try (SampleTopics topics = SampleTopics.published(folder);
        PostgreSQLContainer server =
            new PostgreSQLContainer("postgres:17")
                .withDatabaseName("subscriber")
                .withUsername("subscriber")
                .withPassword("secret")) {
      server.start();
      String address = "localhost:" + server.getFirstMappedPort();
      try (CliProcess worker =
          worker(
              classPath,
              saved("connect.properties", "localhost:9092", topics.bootstrap()),
              saved("cables-jdbc.properties", "localhost:5432", address))) {
        Example table = Example.named("table.sql");
        patiently(worker).until(() -> table.missingIn(rows(server, table)).isEmpty());
        assertThat(rows(server, table)).contains(STANDS).doesNotContain("05OSLO1204");

        rows(server, Example.named("words.sql"));
        Example search = Example.named("lighthouses.sql");
        assertThat(rows(server, search).lines()).containsExactlyElementsOf(search.lines());

        topics.remove(STANDS, FOUND);
        patiently(worker).until(() -> !rows(server, table).contains(STANDS));
        patiently(worker).until(() -> !rows(server, search).contains(FOUND));
        assertThat(rows(server, table)).contains("03SEOUL4890");
        assertThat(rows(server, search)).contains("09LISBON901");
      }
    }
  }

  /** The files of the page, with the addresses of this test. */
  private Path saved(String name, String address, String ours) throws IOException {
    Path file = Example.named(name).save(folder);
    String text = Files.readString(file);
    assertThat(text).contains(address);
    return Files.writeString(
        file, text.replace(address, ours).replace("localhost:8083", "localhost:0"));
  }

  private CliProcess worker(String classPath, Path worker, Path connector) throws IOException {
    Path connectors = Files.createDirectory(folder.resolve("connectors"));
    Files.createSymbolicLink(
        connectors.resolve("jdbc"), Path.of(classPath.substring(0, classPath.length() - 2)));
    return CliProcess.start(
        folder,
        new ProcessBuilder(
                CliProcess.java(),
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                connector.toString())
            .directory(folder.toFile()));
  }

  private static ConditionFactory patiently(CliProcess worker) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .conditionEvaluationListener(
            condition -> assertThat(worker.alive()).as(worker.out() + worker.err()).isTrue());
  }

  private static String rows(PostgreSQLContainer server, Example query) throws Exception {
    ExecResult result =
        server.execInContainer("psql", "-At", "-U", "subscriber", "-c", query.code());
    return result.getStdout() + result.getStderr();
  }
}
