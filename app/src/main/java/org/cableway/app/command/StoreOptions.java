package org.cableway.app.command;

import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsException;
import picocli.CommandLine.Option;

/** {@code --store}. */
final class StoreOptions {

  static final String DEFAULT_FILE = "cables.db";

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
}
