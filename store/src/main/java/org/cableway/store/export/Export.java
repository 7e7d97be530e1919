package org.cableway.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;
import org.cableway.store.CableSearch;
import org.cableway.store.Query;

/** Writes what a query finds to a folder, which is there whole or not at all. */
public final class Export {

  private final CableSearch store;
  private final ExportFormat format;
  private final Partition partition;
  private final Clock clock;

  /**
   * @param store is not closed
   */
  public Export(CableSearch store, ExportFormat format, Partition partition, Clock clock) {
    this.store = store;
    this.format = format;
    this.partition = partition;
    this.clock = clock;
  }

  /**
   * Writes the folder.
   *
   * @param query its words and conditions count, its page does not
   * @param replace an earlier export that is there may be replaced
   * @throws IllegalArgumentException where something is there that may not be replaced
   * @throws UncheckedIOException where it cannot be written; then nothing has changed
   */
  public Manifest to(Path folder, Query query, boolean replace) {
    try (Staging staging = Staging.beside(folder, replace)) {
      Manifest manifest = write(staging.folder(), query);
      Files.write(
          staging.folder().resolve(Manifest.NAME),
          CableJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      staging.publish();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest write(Path folder, Query query) throws IOException {
    Instant created = clock.instant();
    try (PartFiles files = new PartFiles(folder, format, partition)) {
      store.read(query, files);
      List<Manifest.Part> parts = files.finish();
      return new Manifest(
          format.name().toLowerCase(Locale.ROOT),
          partition.name().toLowerCase(Locale.ROOT),
          CableRecord.SCHEMA_VERSION,
          created,
          query.conditions(),
          parts.stream().mapToLong(Manifest.Part::rows).sum(),
          parts,
          files.offsets());
    }
  }
}
