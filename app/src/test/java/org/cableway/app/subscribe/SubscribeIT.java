package org.cableway.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cableway.app.CliProcess;
import org.cableway.contract.Topic;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/subscribe.md, as a new user would run them. */
class SubscribeIT {

  /**
   * All that a subscriber has on the class path: contract, Jackson, kafka-clients and what those
   * bring along.
   */
  private static final List<String> ALLOWED =
      List.of(
          "org.cableway.contract.CableRecord",
          "org.apache.kafka.clients.consumer.KafkaConsumer",
          "com.github.luben.zstd.Zstd",
          "net.jpountz.lz4.LZ4Factory",
          "org.xerial.snappy.Snappy",
          "org.slf4j.Logger",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.core.JsonFactory",
          "com.fasterxml.jackson.annotation.JsonInclude",
          "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule");

  @TempDir private static Path folder;

  private static SampleTopics topics;

  @BeforeAll
  static void runOfTheSamples() throws Exception {
    topics = SampleTopics.published(folder);
  }

  @AfterAll
  static void stopBroker() {
    topics.close();
  }

  /** It is compiled and run with nothing but what a subscriber is promised to need. */
  @Test
  void java() throws Exception {
    Example example = Example.named("Subscriber.java");
    String classPath =
        ALLOWED.stream().map(SubscribeIT::place).collect(Collectors.joining(File.pathSeparator));
    follow(
        example,
        CliProcess.java(),
        "-cp",
        classPath,
        example.save(folder).toString(),
        topics.bootstrap());
  }

  @Test
  void python() throws Exception {
    List<String> python = new ArrayList<>(List.of("python3", "/usr/bin/python3"));
    for (String name : List.copyOf(python)) {
      if (!Tool.runs(folder, name, "-c", "import confluent_kafka")) {
        python.remove(name);
      }
    }
    assumeTrue(!python.isEmpty(), "Python's confluent_kafka: not installed");
    Example example = Example.named("subscriber.py");
    follow(example, python.get(0), example.save(folder).toString(), topics.bootstrap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parsed.sh", "tagged.sh", "changes.sh"})
  void kcat(String name) throws Exception {
    Tool.assumeRuns(folder, "kcat", "-V");
    Tool.assumeRuns(folder, "jq", "--version");
    Example example = Example.named(name);
    Map<String, String> variables = Map.of("BROKER", topics.bootstrap());
    try (CliProcess process = Tool.shell(folder, example.save(folder), variables)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      assertThat(example.missingIn(process.out())).as("not in\n%s", process.out()).isEmpty();
    }
  }

  /** Printed as DuckDB's shell does with {@code -list}. */
  @Test
  void duckDb() throws Exception {
    topics.cableway("export", "--to", folder.resolve("cables").toString());
    Example example = Example.named("planes.sql");
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '" + folder + "'");
      try (ResultSet row = statement.executeQuery(example.code())) {
        while (row.next()) {
          rows.add(row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3));
        }
      }
    }
    assertThat(example.missingIn(String.join("\n", rows))).isEmpty();
  }

  /** Every message that a run and a takedown leave on any topic is one that the document knows. */
  @Test
  void topics_holdWhatTheAsyncApiDocumentSays() throws Exception {
    Set<String> seen = new TreeSet<>();
    // Where one process does all, only what is reprocessed goes by way of the candidates.
    topics.cableway("reprocess");
    assertDescribed(seen);
    topics.cableway("remove", "--reason", "x", "--erase-raw", "08QUITO22");
    assertDescribed(seen);
    // Nothing of today writes it: a retry strikes an entry by a header.
    assertThat(seen)
        .containsAll(
            new AsyncApi()
                .messages().stream().filter(name -> !name.equals("ledgerStruck")).toList());
  }

  private static void assertDescribed(Set<String> seen) {
    AsyncApi document = new AsyncApi();
    TopicReader reader = new TopicReader(KafkaSettings.of(topics.bootstrap()));
    for (Topic topic : Topic.values()) {
      reader.read(
          topic,
          found -> {
            List<String> messages = document.candidates(topic, found);
            assertThat(messages)
                .as("%s %s: messages that it could be", found.position(), found.headers())
                .hasSize(1);
            seen.addAll(messages);
          });
    }
  }

  /** A subscriber never ends: it is stopped when it has printed what the page says. */
  private static void follow(Example example, String... command) throws Exception {
    try (CliProcess process = CliProcess.start(folder, new ProcessBuilder(command))) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> example.missingIn(process.out()).isEmpty() || !process.alive());
      assertThat(process.alive()).as(process.err()).isTrue();
      assertThat(example.missingIn(process.out())).as("not in\n%s", process.out()).isEmpty();
    }
  }

  private static String place(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException(type, e);
    }
  }
}
