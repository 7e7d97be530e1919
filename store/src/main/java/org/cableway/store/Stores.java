package org.cableway.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.store.postgresql.PostgresDatabase;
import org.cableway.store.sql.SqlSearch;
import org.cableway.store.sql.SqlStore;
import org.cableway.store.sqlite.SqliteDatabase;

/**
 * The stores by their URL: {@code sqlite:PATH} or a path alone, {@code
 * jdbc:postgresql://HOST/DATABASE}.
 */
public final class Stores {

  // sqlite:/data/cables.db; two letters at least, as C:\cables.db is a path
  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):(.*)");

  private static final String POSTGRES = "jdbc:postgresql:";

  /**
   * The store to write to, made where it does not exist. The caller closes it.
   *
   * @throws IllegalArgumentException for a URL of an unknown kind
   * @throws StoreException where it cannot be opened
   */
  public static CableStore open(String url) {
    return new SqlStore(
        isPostgres(url) ? PostgresDatabase.writer(url) : SqliteDatabase.writer(path(url)));
  }

  /**
   * The store to search in, never changed by that. The caller closes it.
   *
   * @throws IllegalArgumentException for a URL of an unknown kind
   * @throws StoreException where it does not exist or cannot be opened
   */
  public static CableSearch openSearch(String url) {
    return new SqlSearch(
        isPostgres(url) ? PostgresDatabase.reader(url) : SqliteDatabase.reader(path(url)));
  }

  /** The name that a store has if nobody gives it one: {@code sqlite}, {@code postgresql}. */
  public static String kind(String url) {
    return isPostgres(url) ? PostgresDatabase.KIND : SqliteDatabase.KIND;
  }

  /** Where it is, the same for every way to write it: a full path, or the address of a database. */
  public static String place(String url) {
    return isPostgres(url)
        ? url.replaceFirst("\\?.*", "")
        : path(url).toAbsolutePath().normalize().toString();
  }

  private static boolean isPostgres(String url) {
    return url.startsWith(POSTGRES);
  }

  private static Path path(String url) {
    Matcher scheme = SCHEME.matcher(url);
    boolean bare = !scheme.matches();
    String path = bare ? url : scheme.group(2);
    if (path.isBlank() || !(bare || scheme.group(1).equalsIgnoreCase("sqlite"))) {
      throw unknown(url, null);
    }
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw unknown(url, e);
    }
  }

  private static IllegalArgumentException unknown(String url, Exception cause) {
    return new IllegalArgumentException(
        "store: " + url + " (expected: sqlite:PATH, a path, or jdbc:postgresql://HOST/DATABASE)",
        cause);
  }

  private Stores() {}
}
