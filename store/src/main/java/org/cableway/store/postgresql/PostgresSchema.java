package org.cableway.store.postgresql;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The tables, by version: Flyway keeps in the database which migrations it has had. A migration is
 * never changed once it was released; a new version is one more file.
 */
final class PostgresSchema {

  private static final String LOCATION = "classpath:org/cableway/store/postgresql";

  /** Brings a database to the newest version. */
  static void migrate(DataSource source) {
    Flyway flyway = flyway(source);
    requireKnown(flyway);
    flyway.migrate();
  }

  /** Fails where a database is not of this version: a reader changes nothing. */
  static void require(DataSource source) {
    Flyway flyway = flyway(source);
    requireKnown(flyway);
    if (flyway.info().pending().length > 0) {
      throw new FlywayException(
          "schema version: " + current(flyway) + " (expected: newer; writing to it brings it up)");
    }
  }

  private static void requireKnown(Flyway flyway) {
    boolean newer =
        Arrays.stream(flyway.info().applied())
            .map(MigrationInfo::getState)
            .anyMatch(state -> !state.isResolved());
    if (newer) {
      throw new FlywayException(
          "schema version: " + current(flyway) + " (expected: older; use a newer release)");
    }
  }

  private static String current(Flyway flyway) {
    MigrationInfo current = flyway.info().current();
    return current == null ? "none" : current.getVersion().toString();
  }

  private static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations(LOCATION)
        .table("cableway_schema")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }

  private PostgresSchema() {}
}
