package org.cableway.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.cableway.store.CableSearch;
import org.cableway.store.CableStore;
import org.cableway.store.CableStoreContract;
import org.cableway.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends CableStoreContract {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("made with it/cables.db");
  }

  @Override
  protected CableStore open() {
    return new SqliteStore(file());
  }

  @Override
  protected CableSearch openSearch() {
    return new SqliteSearch(file());
  }

  @Override
  protected AutoCloseable failAt(String id) throws Exception {
    execute(
        "CREATE TRIGGER fault BEFORE INSERT ON cable WHEN new.id = '%s'".formatted(id)
            + " BEGIN SELECT raise(ABORT, 'disk full'); END");
    return () -> execute("DROP TRIGGER fault");
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = Connections.writer(file());
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

  @Test
  void open_ofSomethingElseSaysSo() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no data base ".repeat(100));
    assertThatThrownBy(() -> new SqliteStore(text))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt");
  }

  @Test
  void openSearch_ofNothingMakesNothing() {
    Path absent = folder.resolve("absent.db");
    assertThatThrownBy(() -> new SqliteSearch(absent)).isInstanceOf(StoreException.class);
    assertThat(absent).doesNotExist();
  }
}
