package org.cableway.app.command;

import java.nio.file.Path;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.settings.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** {@code --bootstrap} or {@code --data}, for every command that talks to Kafka. */
final class ClusterOptions {

  @ArgGroup Where where = new Where();

  /** One of both. */
  static final class Where {

    @Option(
        names = "--bootstrap",
        paramLabel = "HOST:PORT",
        description = "A Kafka cluster in place of the broker of the data folder.")
    String bootstrap;

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "Folder of the embedded broker and the store; default: cableway-data.")
    Path data;
  }

  Cluster open(Settings settings) {
    String bootstrap = bootstrap(settings);
    return bootstrap.isEmpty()
        ? Cluster.in(dataDir(settings), settings)
        : Cluster.at(bootstrap, settings);
  }

  /** Empty where the broker is that of the data folder. */
  String bootstrap(Settings settings) {
    if (where.bootstrap != null) {
      return where.bootstrap;
    }
    return where.data == null ? settings.bootstrap() : "";
  }

  Path dataDir(Settings settings) {
    return where.data == null ? settings.dataDir() : where.data;
  }
}
