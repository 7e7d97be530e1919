package org.cableway.store.sqlite;

import java.nio.file.Path;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSearchContract;
import org.cableway.store.CableStore;

class SqliteSearchTest extends CableSearchContract {

  @Override
  protected CableStore open(Path folder) {
    return new SqliteStore(folder.resolve("cables.db"));
  }

  @Override
  protected CableSearch openSearch(Path folder) {
    return new SqliteSearch(folder.resolve("cables.db"));
  }
}
