package org.cableway.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.app.CliProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/subscribe.md for a search engine, on an OpenSearch server of one node. */
class OpenSearchIT {

  private static final String STANDS = "09LISBON901";

  /** [o.o.h.AbstractHttpServerTransport] publish_address {127.0.0.1:9201}, bound_addresses ... */
  private static final Pattern ADDRESS =
      Pattern.compile("HttpServerTransport] publish_address \\{([0-9.:]{1,30})\\}, bound");

  @TempDir private static Path serverFolder;

  private static CliProcess server;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws Exception {
    Tool.assumeRuns(serverFolder, "jq", "--version");
    Tool.assumeRuns(serverFolder, "curl", "--version");
    server = server(Tool.classPath("opensearch"));
  }

  @AfterAll
  static void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void bulk_fillsAnIndex_andDeletesWhatIsTakenDown() throws Exception {
    Tool.assumeRuns(folder, "kcat", "-V");
    try (SampleTopics topics = SampleTopics.published(folder)) {
      Map<String, String> places = places(topics);
      Example.named("bulk.jq").save(folder);
      createIndex(places);
      assertPrinted("bulk.sh", places);
      assertPrinted("lighthouses.sh", places);

      topics.remove(STANDS);
      assertThat(run("bulk.sh", places)).contains("- " + STANDS + "  deleted");
      assertThat(run("lighthouses.sh", places)).doesNotContain(STANDS).contains("98OTTAWA777");
    }
  }

  @Test
  void camelRoute_fillsAnIndex_andDeletesWhatIsTakenDown() throws Exception {
    String jars = Tool.classPath("camel");
    try (SampleTopics topics = SampleTopics.published(folder)) {
      Map<String, String> places = places(topics);
      createIndex(places);
      Example.named("cables-search.yaml").save(folder);
      saveProperties(places);
      try (CliProcess camel = camel(jars)) {
        Example search = Example.named("lighthouses.sh");
        eventually(camel, printed -> search.missingIn(printed).isEmpty(), places);
        topics.remove(STANDS);
        eventually(camel, printed -> !printed.contains(STANDS), places);
        assertThat(run("lighthouses.sh", places)).contains("98OTTAWA777");
      }
    }
  }

  private static Map<String, String> places(SampleTopics topics) {
    return Map.of("BROKER", topics.bootstrap(), "SEARCH", "http://" + address(server));
  }

  /** Of each test its own: the other's documents are gone. */
  private void createIndex(Map<String, String> places) throws Exception {
    Path drop =
        Files.writeString(folder.resolve("drop.sh"), "curl -sS -X DELETE $SEARCH/cables.parsed");
    try (CliProcess process = Tool.shell(folder, drop, places)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
    }
    Example.named("index.json").save(folder);
    assertThat(run("create.sh", places)).contains("\"acknowledged\":true");
  }

  private void saveProperties(Map<String, String> places) throws IOException {
    Path file = Example.named("application.properties").save(folder);
    String text = Files.readString(file);
    assertThat(text).contains("localhost:9092").contains("http://localhost:9200");
    Files.writeString(
        file,
        text.replace("localhost:9092", places.get("BROKER"))
            .replace("http://localhost:9200", places.get("SEARCH")));
  }

  private CliProcess camel(String jars) throws IOException {
    return CliProcess.start(
        folder,
        new ProcessBuilder(
                CliProcess.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                "." + File.pathSeparator + jars,
                "org.apache.camel.main.Main")
            .directory(folder.toFile()));
  }

  private void eventually(CliProcess camel, Predicate<String> found, Map<String, String> places) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              assertThat(camel.alive()).as(camel.out() + camel.err()).isTrue();
              return found.test(run("lighthouses.sh", places));
            });
  }

  private void assertPrinted(String name, Map<String, String> variables) throws Exception {
    String printed = run(name, variables);
    assertThat(printed.lines()).containsExactlyInAnyOrderElementsOf(Example.named(name).lines());
  }

  private String run(String name, Map<String, String> variables) throws Exception {
    Path script = Example.named(name).save(folder);
    try (CliProcess process = Tool.shell(folder, script, variables)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      return process.out();
    }
  }

  private static CliProcess server(String classPath) throws IOException {
    return CliProcess.start(
        serverFolder,
        new ProcessBuilder(
            CliProcess.java(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            "org.codelibs.opensearch.runner.OpenSearchRunner",
            "-basePath",
            serverFolder.resolve("opensearch").toString(),
            "-numOfNode",
            "1"));
  }

  private static String address(CliProcess server) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> {
              assertThat(server.alive()).as(server.err()).isTrue();
              Matcher address = ADDRESS.matcher(server.out() + server.err());
              return address.find() ? address.group(1) : null;
            },
            Objects::nonNull);
  }
}
