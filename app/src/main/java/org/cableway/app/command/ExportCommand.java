package org.cableway.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cableway.app.settings.Settings;
import org.cableway.store.CableSearch;
import org.cableway.store.Stores;
import org.cableway.store.export.Export;
import org.cableway.store.export.ExportFormat;
import org.cableway.store.export.Manifest;
import org.cableway.store.export.Partition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The cables of the store as files; needs no broker. */
@Command(
    name = "export",
    description = {
      "Write the cables of the store, all or some, to files that other tools read.",
      "The folder is there whole, with a manifest, or not at all."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1_000_000;

  @Mixin FilterOptions filter;
  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder, made by this command.")
  Path folder;

  @Option(
      names = "--format",
      defaultValue = "parquet",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  ExportFormat format;

  @Option(
      names = "--partition",
      defaultValue = "none",
      description = "${COMPLETION-CANDIDATES}: a file a year; default: ${DEFAULT-VALUE}.")
  Partition partition;

  @Option(names = "--replace", description = "Put it in the place of an earlier export.")
  boolean replace;

  @Override
  public Integer call() {
    Settings values = settings.read();
    try (CableSearch search = Stores.openSearch(store.url(cluster, values))) {
      Export export = new Export(search, format, partition, Clock.systemUTC());
      Manifest manifest = export.to(folder, filter.query(""), replace);
      System.out.printf(
          Locale.ROOT,
          "export     %d cables in %d files, %.1f MB: %s%n",
          manifest.rows(),
          manifest.files().size(),
          manifest.files().stream().mapToLong(Manifest.Part::bytes).sum() / MEGABYTE,
          folder);
      System.out.flush();
    }
    return ExitCode.OK;
  }
}
