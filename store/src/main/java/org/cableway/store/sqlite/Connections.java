package org.cableway.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Connections to the file, with the settings that the store relies on. */
final class Connections {

  // A search of another process, or a second writer at its start, is through by then.
  private static final Duration BUSY = Duration.ofSeconds(30);

  private static final int CACHE_KB = 16 * 1024;
  private static final int WAL_LIMIT_BYTES = 64 * 1024 * 1024;

  /** Makes the file where it does not exist. */
  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = config();
    // Readers go on while we write. A power cut may undo the last transactions, never tear one;
    // their offsets go with them, so they come again from the topic: a sync each is not needed.
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setJournalSizeLimit(WAL_LIMIT_BYTES);
    config.enforceForeignKeys(true);
    // What was taken down must not be found in the file.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config.createConnection(url(file));
  }

  /** Fails where the file does not exist. */
  static Connection reader(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setReadOnly(true);
    return config.createConnection(url(file));
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) BUSY.toMillis());
    config.setCacheSize(-CACHE_KB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private Connections() {}
}
