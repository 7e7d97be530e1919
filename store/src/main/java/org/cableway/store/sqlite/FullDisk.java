package org.cableway.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Whether a file could not be written for want of room. SQLite has a code for it, but not wherever
 * it comes to light: a file that cannot be made longer is an error of input and output to it.
 */
final class FullDisk {

  private static final int PRIMARY_CODE = 0xff;
  private static final long LEAST_FREE_BYTES = 1024 * 1024;

  static boolean is(Path file, Exception trouble) {
    if (trouble instanceof SQLException sql && code(sql) == SQLiteErrorCode.SQLITE_FULL.code) {
      return true;
    }
    boolean unwritten =
        !(trouble instanceof SQLException sql)
            || code(sql) == SQLiteErrorCode.SQLITE_IOERR.code
            || code(sql) == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    return unwritten && free(file) < LEAST_FREE_BYTES;
  }

  private static int code(SQLException trouble) {
    return trouble.getErrorCode() & PRIMARY_CODE;
  }

  /** Bytes; of the nearest folder above that exists. */
  private static long free(Path file) {
    Path folder = file.toAbsolutePath();
    while (!Files.exists(folder)) {
      folder = folder.getParent();
    }
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  private FullDisk() {}
}
