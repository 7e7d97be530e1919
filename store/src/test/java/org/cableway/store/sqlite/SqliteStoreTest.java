package org.cableway.store.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import org.cableway.messaging.IncomingRecord;
import org.cableway.store.CableSearch;
import org.cableway.store.CableStore;
import org.cableway.store.CableStoreContract;
import org.cableway.store.Cables;
import org.cableway.store.Field;
import org.cableway.store.Query;
import org.cableway.store.StoreException;
import org.cableway.store.sql.SqlSearch;
import org.cableway.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends CableStoreContract {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("made with it/cables.db");
  }

  @Override
  protected CableStore open() {
    return new SqlStore(SqliteDatabase.writer(file()));
  }

  @Override
  protected CableSearch openSearch() {
    return new SqlSearch(SqliteDatabase.reader(file()));
  }

  @Override
  protected AutoCloseable failAt(String id) throws Exception {
    execute(
        "CREATE TRIGGER fault BEFORE INSERT ON cable WHEN new.id = '%s'".formatted(id)
            + " BEGIN SELECT raise(ABORT, 'disk full'); END");
    return () -> execute("DROP TRIGGER fault");
  }

  @Override
  protected long unreadable() throws Exception {
    try (Connection connection = Connections.reader(file());
        Statement statement = connection.createStatement()) {
      return statement.executeQuery("SELECT count(*) FROM unreadable").getLong(1);
    }
  }

  private void execute(String sql) throws Exception {
    executeIn("made with it/cables.db", sql);
  }

  private void executeIn(String name, String sql) throws Exception {
    try (Connection connection = Connections.writer(folder.resolve(name));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void open_ofANewerSchemaIsRefusedAndChangesNothing() throws Exception {
    execute("PRAGMA user_version = 99");
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("99 (expected: at most " + Schema.VERSION);
    assertThatThrownBy(this::openSearch).hasMessageContaining("use a newer release");
  }

  /** Made by the first release, which knew neither captions nor people. */
  @Test
  void open_ofAnOlderSchemaBringsItsCablesUp() throws Exception {
    try (InputStream script = Schema.class.getResourceAsStream("schema-1.sql")) {
      for (String sql : new String(script.readAllBytes(), UTF_8).split(";\n")) {
        executeIn("old.db", sql);
      }
    }
    executeIn("old.db", "PRAGMA user_version = 1");
    executeIn(
        "old.db",
        "INSERT INTO cable (id, partial, json) VALUES ('09LISBON1', 0, '{\"captions\":[\"EXDIS\"],"
            + "\"signedBy\":[\"PRADO\"],\"classifiedBy\":{\"name\":\"Ana Costa\"}}')");
    Path old = folder.resolve("old.db");
    SqliteDatabase.writer(old).close();
    try (CableSearch search = new SqlSearch(SqliteDatabase.reader(old))) {
      Query query =
          Query.of("")
              .with(Field.CAPTION, "exdis")
              .with(Field.SIGNED_BY, "prado")
              .with(Field.CLASSIFIED_BY, "costa");
      assertThat(search.count(query)).isEqualTo(1);
    }
  }

  @Test
  void write_tombstoneLeavesNoWordInTheFile() throws Exception {
    String json = "{\"subject\":\"XYLOPHONES\",\"text\":{\"body\":\"xylophones\"}}";
    assertThat(contentAfter(Cables.message(0, "09LISBON1", json)).contains("xylophon")).isTrue();
    assertThat(contentAfter(Cables.message(1, "09LISBON1", null)).contains("xylophon")).isFalse();
  }

  /** The file alone, when nobody has it open. */
  private String contentAfter(IncomingRecord message) throws Exception {
    Path alone = folder.resolve("alone.db");
    try (CableStore store = new SqlStore(SqliteDatabase.writer(alone))) {
      store.write(Cables.batch(message));
    }
    return Files.readString(alone, ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  @Test
  void open_ofSomethingElseSaysSo() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no data base ".repeat(100));
    assertThatThrownBy(() -> SqliteDatabase.writer(text))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt");
  }

  @Test
  void openSearch_ofNothingMakesNothing() {
    Path absent = folder.resolve("absent.db");
    assertThatThrownBy(() -> SqliteDatabase.reader(absent)).isInstanceOf(StoreException.class);
    assertThat(absent).doesNotExist();
  }
}
