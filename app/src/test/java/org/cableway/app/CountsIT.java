package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same cables in SQLite, in PostgreSQL and in Parquet files: a query in each counts the same.
 * On the samples, and on the corpus where there is one.
 */
class CountsIT {

  private static final Path CORPUS =
      Path.of(System.getProperty("cableway.corpus", "../shared/corpus"))
          .toAbsolutePath()
          .normalize();

  /** Cables a tag, a year, an origin: in the tables of a store, and in the columns of Parquet. */
  private static final Map<String, String> IN_STORES =
      Map.of(
          "tag", "SELECT code, count(DISTINCT cable) FROM cable_tag GROUP BY code",
          "year", "SELECT year, count(*) FROM cable WHERE year IS NOT NULL GROUP BY year",
          "origin", "SELECT origin, count(*) FROM cable WHERE origin IS NOT NULL GROUP BY origin");

  private static final Map<String, String> IN_FILES =
      Map.of(
          "tag",
          "SELECT code, count(DISTINCT id) FROM (SELECT id, unnest(tags).code AS code FROM cables)"
              + " GROUP BY code",
          "year",
          "SELECT year, count(*) FROM cables WHERE year IS NOT NULL GROUP BY year",
          "origin",
          "SELECT origin.code, count(*) FROM cables WHERE origin.code IS NOT NULL GROUP BY ALL");

  @TempDir Path folder;

  @Test
  void sqlite_countsAsItsExportDoes() throws Exception {
    try (EmbeddedBroker broker = load()) {
      assertThat(broker.bootstrap()).isNotEmpty();
      Map<String, Map<String, Long>> counts = store(sqlite());
      assertThat(counts.get("tag")).hasSizeGreaterThan(20);
      assertThat(files("sqlite:" + folder.resolve("data/cables.db"))).isEqualTo(counts);
      assertThat(searched("sqlite:" + folder.resolve("data/cables.db"))).isEqualTo(counts);
    }
  }

  @Test
  @EnabledIf(Postgres.AVAILABLE)
  void postgresql_countsAsSqliteAndItsExportDo() throws Exception {
    try (EmbeddedBroker broker = load();
        Postgres postgres = Postgres.following(folder, data())) {
      assertThat(broker.bootstrap()).isNotEmpty();
      long cables = number(sqlite(), "SELECT count(*) FROM cable");
      postgres.awaitStore(store -> store.size() == cables);
      Map<String, Map<String, Long>> counts = store(sqlite());
      assertThat(store(postgres.url())).isEqualTo(counts);
      assertThat(files(postgres.url())).isEqualTo(counts);
      assertThat(searched(postgres.url())).isEqualTo(counts);
    }
  }

  /** A broker that stays, for whoever follows later. */
  private EmbeddedBroker load() throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(data());
    List<String> run = new ArrayList<>(List.of("run", "../samples"));
    if (Files.isDirectory(CORPUS)) {
      CorpusInputs inputs = CorpusInputs.in(CORPUS);
      Stream.of(inputs.mirror(), inputs.dump(), inputs.blog())
          .forEach(path -> run.add(path.toString()));
    }
    CliProcess.runWell(folder, data(), run.toArray(String[]::new));
    return broker;
  }

  private static Map<String, Map<String, Long>> store(String jdbcUrl) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      return counts(connection, IN_STORES);
    }
  }

  private Map<String, Map<String, Long>> files(String store) throws Exception {
    Path out = folder.resolve("export");
    CliProcess export =
        CliProcess.run(
            folder,
            "export",
            "--store",
            store,
            "--partition",
            "year",
            "--replace",
            "--to",
            out.toString());
    assertThat(export.exitCode()).as(export.err()).isZero();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("CREATE VIEW cables AS SELECT * FROM '" + out + "/*.parquet'");
      return counts(duck, IN_FILES);
    }
  }

  /** As a user asks: {@code search --count}. */
  private Map<String, Map<String, Long>> searched(String store) throws Exception {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    CliProcess search =
        CliProcess.run(
            folder,
            "search",
            "--store",
            store,
            "--count",
            "tag",
            "--count",
            "year",
            "--count",
            "origin",
            "--limit",
            "100000",
            "--format",
            "jsonl");
    assertThat(search.exitCode()).as(search.err()).isZero();
    for (JsonNode line : search.jsonLines()) {
      counts
          .computeIfAbsent(line.path("field").textValue(), field -> new TreeMap<>())
          .put(line.path("value").textValue(), line.path("cables").longValue());
    }
    return counts;
  }

  private static Map<String, Map<String, Long>> counts(
      Connection connection, Map<String, String> queries) throws SQLException {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (Map.Entry<String, String> query : queries.entrySet()) {
      Map<String, Long> values = new TreeMap<>();
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query.getValue())) {
        while (row.next()) {
          values.put(row.getString(1), row.getLong(2));
        }
      }
      counts.put(query.getKey(), values);
    }
    return counts;
  }

  private static long number(String jdbcUrl, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private String sqlite() {
    return "jdbc:sqlite:" + folder.resolve("data/cables.db");
  }

  private Path data() {
    return folder.resolve("data");
  }
}
