package org.cableway.store.sqlite;

import java.nio.file.Path;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSearchContract;
import org.cableway.store.CableStore;
import org.cableway.store.sql.SqlSearch;
import org.cableway.store.sql.SqlStore;

class SqliteSearchTest extends CableSearchContract {

  @Override
  protected CableStore open(Path folder) {
    return new SqlStore(SqliteDatabase.writer(folder.resolve("cables.db")));
  }

  @Override
  protected CableSearch openSearch(Path folder) {
    return new SqlSearch(SqliteDatabase.reader(folder.resolve("cables.db")));
  }
}
