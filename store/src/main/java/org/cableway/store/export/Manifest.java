package org.cableway.store.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cableway.store.Query.Condition;

/**
 * What an export holds: {@value #NAME} beside its files. Tools that read a whole folder pass over
 * names that begin with an underscore.
 *
 * @param format {@code parquet}
 * @param partition {@code year} or {@code none}
 * @param schemaVersion of the record
 * @param created when the export began
 * @param conditions what was asked for; everything where there are none
 * @param rows in all files, one a cable
 * @param offsets of each topic the next offset of each partition: what the store had read
 */
public record Manifest(
    String format,
    String partition,
    String schemaVersion,
    Instant created,
    List<Condition> conditions,
    long rows,
    List<Part> files,
    Map<String, Map<Integer, Long>> offsets) {

  /** The name of its file. */
  public static final String NAME = "_manifest.json";

  public Manifest {
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param name in the folder
   * @param year of its cables; null where they have none, or where files are not parted by year
   * @param sha256 64 lower-case hex digits
   */
  public record Part(String name, Integer year, long rows, long bytes, String sha256) {}
}
