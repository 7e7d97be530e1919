package org.cableway.app.command;

import java.nio.file.Files;
import java.util.TreeSet;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsException;
import picocli.CommandLine.Option;

/** {@code --store}. */
final class StoreOptions {

  private static final String DEFAULT_FILE = "cables.db";

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description =
          "sqlite:PATH, jdbc:postgresql://HOST/DATABASE?user=USER, either with NAME= before it, or"
              + " a NAME of the settings; default: cables.db in --data.")
  String store;

  /** True where the user names a store. */
  boolean isNamed(Settings settings) {
    return store != null || !settings.storeUrl().isEmpty();
  }

  /**
   * The URL of the store.
   *
   * @throws SettingsException where a cluster is given and no store
   */
  String url(ClusterOptions cluster, Settings settings) {
    return place(cluster, settings).url();
  }

  /** The store that is named, or the default. */
  StorePlace place(ClusterOptions cluster, Settings settings) {
    if (store != null) {
      return StorePlace.of(store, settings.stores());
    }
    if (!settings.storeUrl().isEmpty()) {
      return StorePlace.of(settings.storeUrl(), settings.stores());
    }
    if (!cluster.bootstrap(settings).isEmpty()) {
      throw new SettingsException("store: none is named (expected: --store URL with --bootstrap)");
    }
    String url = "sqlite:" + cluster.dataDir(settings).resolve(DEFAULT_FILE);
    return StorePlace.of(url, settings.stores());
  }

  /**
   * The store of this name: {@code NAME=URL}, a name of the settings, or that of the default.
   *
   * @throws SettingsException where no store has it
   */
  static StorePlace named(String name, ClusterOptions cluster, Settings settings) {
    if (name.contains(":") || name.contains("=") || settings.stores().containsKey(name)) {
      return StorePlace.of(name, settings.stores());
    }
    StorePlace usual = new StoreOptions().place(cluster, settings);
    if (usual.name().equals(name)) {
      return usual;
    }
    TreeSet<String> known = new TreeSet<>(settings.stores().keySet());
    known.add(usual.name());
    throw new SettingsException(
        "store: " + name + " (expected: NAME=URL, or one of " + known + ")");
  }

  /** The store that is named or that is there, to follow what a command changes; else null. */
  ObservedStore existing(ClusterOptions cluster, Settings settings) {
    boolean there =
        cluster.bootstrap(settings).isEmpty()
            && Files.exists(cluster.dataDir(settings).resolve(DEFAULT_FILE));
    return isNamed(settings) || there ? place(cluster, settings).open() : null;
  }
}
