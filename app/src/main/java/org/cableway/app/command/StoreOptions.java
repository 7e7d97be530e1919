package org.cableway.app.command;

import java.nio.file.Files;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsException;
import org.cableway.store.Stores;
import picocli.CommandLine.Option;

/** {@code --store}. */
final class StoreOptions {

  private static final String DEFAULT_FILE = "cables.db";

  @Option(
      names = "--store",
      paramLabel = "URL",
      description =
          "sqlite:PATH, or jdbc:postgresql://HOST/DATABASE?user=NAME; default: cables.db in"
              + " --data.")
  String url;

  /**
   * The URL of the store.
   *
   * @throws SettingsException where a cluster is given and no store
   */
  String url(ClusterOptions cluster, Settings settings) {
    if (url != null) {
      return url;
    }
    if (!settings.storeUrl().isEmpty()) {
      return settings.storeUrl();
    }
    if (!cluster.bootstrap(settings).isEmpty()) {
      throw new SettingsException("store: none is named (expected: --store URL with --bootstrap)");
    }
    return "sqlite:" + cluster.dataDir(settings).resolve(DEFAULT_FILE);
  }

  /** The store that is named or that is there, to follow what a command changes; else null. */
  ObservedStore existing(ClusterOptions cluster, Settings settings) {
    boolean named = url != null || !settings.storeUrl().isEmpty();
    boolean there =
        cluster.bootstrap(settings).isEmpty()
            && Files.exists(cluster.dataDir(settings).resolve(DEFAULT_FILE));
    return named || there ? new ObservedStore(Stores.open(url(cluster, settings))) : null;
  }
}
