package org.cableway.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cableway.app.CliCall;
import org.cableway.app.CliProcess;
import org.cableway.contract.Schemas;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/subscribe.md, as a new user would run them. */
class SubscribeIT {

  private static final Path PAGE = Path.of("../docs/subscribe.md");

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

  private static EmbeddedBroker broker;

  @BeforeAll
  static void runOfTheSamples() throws Exception {
    Path data = folder.resolve("data");
    broker = EmbeddedBroker.start(data);
    CliCall.well(broker, data, "run", "../samples");
    CliCall.well(broker, data, "remove", "--reason", "to show a takedown", "05OSLO1204");
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  /** It is compiled and run with nothing but what a subscriber is promised to need. */
  @Test
  void java() throws Exception {
    Example example = example("Subscriber.java");
    String classPath =
        ALLOWED.stream().map(SubscribeIT::place).collect(Collectors.joining(File.pathSeparator));
    follow(
        example,
        CliProcess.java(),
        "-cp",
        classPath,
        example.save(folder).toString(),
        broker.bootstrap());
  }

  @Test
  void python() throws Exception {
    List<String> python =
        Stream.of("python3", "/usr/bin/python3")
            .filter(name -> runs(name, "-c", "import confluent_kafka"))
            .toList();
    assumeTrue(!python.isEmpty(), "Python's confluent_kafka: not installed");
    Example example = example("subscriber.py");
    follow(example, python.get(0), example.save(folder).toString(), broker.bootstrap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parsed.sh", "tagged.sh", "changes.sh"})
  void kcat(String name) throws Exception {
    assumeTrue(runs("kcat", "-V"), "kcat: not installed");
    assumeTrue(runs("jq", "--version"), "jq: not installed");
    Example example = example(name);
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-eo", "pipefail", example.save(folder).toString());
    shell.environment().put("BROKER", broker.bootstrap());
    try (CliProcess process = CliProcess.start(folder, shell)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      assertPrinted(example, process);
    }
  }

  /** Printed as DuckDB's shell does with {@code -list}. */
  @Test
  void duckDb() throws Exception {
    CliCall.well(
        broker, folder.resolve("data"), "export", "--to", folder.resolve("cables").toString());
    Example example = example("planes.sql");
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
    assertThat(example.lines()).isNotEmpty();
    assertThat(rows).containsAll(example.lines());
  }

  /** Without the connectors at hand: the columns of the JDBC sink are fields of the record. */
  @Test
  void connect_namesFieldsThatRecordsHave() throws Exception {
    JsonNode content =
        CableJson.MAPPER.readTree(
            properties("cables-jdbc.properties").getProperty("value.converter.schema.content"));
    try (var schema = Schemas.CABLE_RECORD.open()) {
      assertFields(content, CableJson.MAPPER.readTree(schema));
    }
    assertThat(properties("cables-opensearch.properties"))
        .containsEntry("behavior.on.null.values", "delete");
  }

  /** Every message that a run and a takedown leave on any topic is one that the document knows. */
  @Test
  void topics_holdWhatTheAsyncApiDocumentSays() throws Exception {
    Set<String> seen = new TreeSet<>();
    assertDescribed(seen);
    CliCall.well(
        broker, folder.resolve("data"), "remove", "--reason", "x", "--erase-raw", "08QUITO22");
    assertDescribed(seen);
    // Nothing of today writes it: a retry strikes an entry by a header.
    assertThat(seen)
        .containsAll(
            new AsyncApi()
                .messages().stream().filter(name -> !name.equals("ledgerStruck")).toList());
  }

  private static void assertDescribed(Set<String> seen) {
    AsyncApi document = new AsyncApi();
    TopicReader reader = new TopicReader(KafkaSettings.of(broker.bootstrap()));
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

  private static void assertFields(JsonNode struct, JsonNode schema) {
    JsonNode record = schema;
    assertThat(struct.get("fields")).isNotEmpty();
    for (JsonNode field : struct.get("fields")) {
      String name = field.get("field").textValue();
      JsonNode property = record.path("properties").path(name);
      if (field.get("type").textValue().equals("struct")) {
        JsonNode definition = record.path("$defs").path(name);
        assertThat(property.path("$ref").asText()).isEqualTo("#/$defs/" + name);
        assertFields(field, definition);
      } else {
        assertThat(property.path("type")).as(name).isEqualTo(field.get("type"));
      }
    }
  }

  private static Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(example(name).code()));
    return properties;
  }

  /** A subscriber never ends: it is stopped when it has printed what the page says. */
  private static void follow(Example example, String... command) throws Exception {
    assertThat(example.lines()).isNotEmpty();
    try (CliProcess process = CliProcess.start(folder, new ProcessBuilder(command))) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> missing(example, process).isEmpty() || !process.alive());
      assertThat(process.alive()).as(process.err()).isTrue();
      assertPrinted(example, process);
    }
  }

  private static void assertPrinted(Example example, CliProcess process) {
    assertThat(example.lines()).isNotEmpty();
    assertThat(missing(example, process)).as("not in\n%s", process.out()).isEmpty();
  }

  private static List<String> missing(Example example, CliProcess process) {
    List<String> missing = new ArrayList<>(example.lines());
    missing.removeAll(process.out().lines().map(String::stripTrailing).toList());
    return missing;
  }

  private static Example example(String name) throws IOException {
    return Example.of(PAGE).stream()
        .filter(example -> example.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static boolean runs(String... command) {
    try (CliProcess process = CliProcess.start(folder, new ProcessBuilder(command))) {
      return process.exitCode() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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
