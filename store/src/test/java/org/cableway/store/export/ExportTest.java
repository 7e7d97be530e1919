package org.cableway.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cableway.store.Cables.batch;
import static org.cableway.store.Cables.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.cableway.store.CableSearch;
import org.cableway.store.CableStore;
import org.cableway.store.Cables;
import org.cableway.store.Field;
import org.cableway.store.Query;
import org.cableway.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others read of it. */
class ExportTest {

  private static final String ZAGREB =
      """
      {"id":"98ZAGREB7","year":1998,"partial":true,"subject":"A \\"quoted\\" word, and\\ntwo lines",\
      "tags":[{"code":"PREL"},{"code":"ELAB"}],"declassification":{"date":"2008-04-16"},\
      "classifiedBy":{"names":["Ivo","Ana"]}}""";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private CableStore store;
  private CableSearch search;

  @BeforeEach
  void write() {
    String url = "sqlite:" + folder.resolve("cables.db");
    store = Stores.open(url);
    store.write(
        batch(
            message(0, "09LISBON901", Cables.LISBON),
            message(1, "10TALLINN55", Cables.TALLINN),
            message(2, "98ZAGREB7", ZAGREB)));
    search = Stores.openSearch(url);
  }

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  @Test
  void parquet_isWhatDuckDbReads() throws Exception {
    export(ExportFormat.PARQUET, Partition.NONE);
    String file = "'" + out().resolve("cables.parquet") + "'";
    assertThat(
            Duck.rows("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + file + ")"))
        .contains(
            "id|VARCHAR",
            "year|INTEGER",
            "created|TIMESTAMP WITH TIME ZONE",
            "partial|BOOLEAN",
            "captions|VARCHAR[]",
            "coverage|DOUBLE");
    assertThat(
            Duck.rows(
                "SELECT tag.code, count(*) FROM (SELECT unnest(tags) AS tag FROM "
                    + file
                    + ") GROUP BY 1 ORDER BY 2 DESC, 1"))
        .containsExactly("ELAB|2", "PREL|2", "EN|1", "PO|1");
    assertThat(
            Duck.rows(
                "SELECT origin.country.name, created, \"references\"[1].id FROM "
                    + file
                    + " WHERE id = '09LISBON901'"))
        .containsExactly("Portugal|2009-03-14T10:30Z|09MADRID12");
    assertThat(
            Duck.rows(
                "SELECT typeof(declassification.date), declassification.date FROM "
                    + file
                    + " WHERE year = 1998"))
        .containsExactly("DATE|2008-04-16");
  }

  /** Every field is there, and comes back as it was. */
  @Test
  void parquet_givesTheSameRecords() throws Exception {
    export(ExportFormat.PARQUET, Partition.NONE);
    List<CableRecord> back =
        new CarpetReader<>(out().resolve("cables.parquet").toFile(), CableRecord.class).toList();
    assertThat(back).containsExactly(record(Cables.TALLINN), record(ZAGREB), record(Cables.LISBON));
  }

  @Test
  void partition_isAFileAYear_andTheFolderIsReadAsOne() throws Exception {
    Manifest manifest = export(ExportFormat.PARQUET, Partition.YEAR);
    assertThat(manifest.files())
        .extracting(Manifest.Part::name)
        .containsExactly("cables-no-year.parquet", "cables-1998.parquet", "cables-2009.parquet");
    assertThat(Duck.rows("SELECT year, id FROM '" + out() + "/*.parquet' ORDER BY id"))
        .containsExactly("2009|09LISBON901", "null|10TALLINN55", "1998|98ZAGREB7");
  }

  @Test
  void jsonLines_areTheRecordsAsReceived() throws Exception {
    export(ExportFormat.JSONL, Partition.NONE);
    assertThat(Files.readAllLines(out().resolve("cables.jsonl")))
        .containsExactly(Cables.TALLINN, ZAGREB, Cables.LISBON);
  }

  @Test
  void csv_hasOneRowACable_whateverIsInIt() throws Exception {
    export(ExportFormat.CSV, Partition.NONE);
    String file = out().resolve("cables.csv").toString();
    String columns = "id, year, country, tags, \"references\", declassificationDate, subject";
    assertThat(Duck.rows("SELECT " + columns + " FROM read_csv('" + file + "') ORDER BY id"))
        .containsExactly(
            "09LISBON901|2009|PT|ELAB; PO|09MADRID12|null|LIGHTHOUSE KEEPERS THREATEN STRIKE",
            "10TALLINN55|null|null|PREL; EN|null|null|A QUARREL OVER BOOTS",
            "98ZAGREB7|1998|null|PREL; ELAB|null|2008-04-16|A \"quoted\" word, and\ntwo lines");
    assertThat(Duck.rows("SELECT classifiedBy FROM read_csv('" + file + "') WHERE year = 1998"))
        .containsExactly("Ivo; Ana");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void manifest_saysWhatIsThere(ExportFormat format) throws Exception {
    Manifest manifest = export(format, Partition.YEAR);
    JsonNode written = CableJson.MAPPER.readTree(Files.readAllBytes(out().resolve(Manifest.NAME)));
    assertThat(CableJson.MAPPER.treeToValue(written, Manifest.class)).isEqualTo(manifest);
    assertThat(written.path("schemaVersion").textValue()).isEqualTo(CableRecord.SCHEMA_VERSION);
    assertThat(manifest.rows()).isEqualTo(3);
    assertThat(manifest.created()).isEqualTo(CLOCK.instant());
    assertThat(manifest.offsets()).isEqualTo(Map.of(Cables.TOPIC, Map.of(0, 3L)));
    for (Manifest.Part part : manifest.files()) {
      byte[] bytes = Files.readAllBytes(out().resolve(part.name()));
      assertThat(part.bytes()).isEqualTo(bytes.length);
      assertThat(part.sha256()).isEqualTo(RawDocument.sha256(bytes));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void export_ofTheSameIsTheSameToTheByte(ExportFormat format) throws Exception {
    Manifest first = export(format, Partition.YEAR);
    assertThat(export(format, Partition.YEAR, Query.of(""), /* replace= */ true)).isEqualTo(first);
  }

  @Test
  void conditions_chooseAndAreNoted() throws Exception {
    Query query = Query.of("").with(Field.TAG, "PREL").page(1, 1);
    Manifest manifest = export(ExportFormat.JSONL, Partition.NONE, query, false);
    assertThat(manifest.rows()).isEqualTo(2);
    assertThat(manifest.conditions()).isEqualTo(query.conditions());
  }

  /** No file at all could not be read with the same words as the others. */
  @Test
  void nothing_isAFileWithoutRows() throws Exception {
    Query none = Query.of("").with(Field.TAG, "NONE");
    export(ExportFormat.PARQUET, Partition.YEAR, none, false);
    assertThat(Duck.rows("SELECT count(*), count(year) FROM '" + out() + "/*.parquet'"))
        .containsExactly("0|0");
  }

  @Test
  void whatFails_leavesNothing() throws Exception {
    store.write(batch(message(3, "11SUVA1", "{\"year\":2011,\"coverage\":\"none\"}")));
    Export export = new Export(new Interrupted(search), ExportFormat.JSONL, Partition.YEAR, CLOCK);
    assertThatThrownBy(() -> export.to(out(), Query.of(""), false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("interrupted");
    assertThat(beside()).containsExactlyInAnyOrder("cables.db", "cables.db-shm", "cables.db-wal");
  }

  @Test
  void earlierExport_isReplacedOnlyWhereThatIsSaid() throws Exception {
    export(ExportFormat.PARQUET, Partition.YEAR);
    assertThatThrownBy(() -> export(ExportFormat.JSONL, Partition.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(expected: a new folder, or --replace)");
    export(ExportFormat.JSONL, Partition.NONE, Query.of(""), /* replace= */ true);
    try (Stream<Path> files = Files.list(out())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("cables.jsonl", Manifest.NAME);
    }
    assertThat(beside()).hasSize(4);
  }

  @Test
  void whatIsNoExport_isNeverReplaced() throws Exception {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "years of work", StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> export(ExportFormat.JSONL, Partition.NONE, Query.of(""), /* replace= */ true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(expected: a new folder)");
    assertThat(out().resolve("thesis.txt")).exists();
  }

  private Manifest export(ExportFormat format, Partition partition) {
    return export(format, partition, Query.of(""), /* replace= */ false);
  }

  private Manifest export(ExportFormat format, Partition partition, Query query, boolean replace) {
    return new Export(search, format, partition, CLOCK).to(out(), query, replace);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static CableRecord record(String json) {
    return CableJson.read(json.getBytes(StandardCharsets.UTF_8), CableRecord.class);
  }
}
