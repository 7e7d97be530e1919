package org.cableway.app.command;

import java.util.Comparator;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.cluster.UnreachableException;
import org.cableway.app.doctor.Doctor;
import org.cableway.app.doctor.Finding;
import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks connection, topics, rights, disk, schema, settings, store. */
@Command(
    name = "doctor",
    description = "Check connection, topics, ACLs, disk, schema, settings and store.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

  private static final int UNREACHABLE = 3;

  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Option(names = "--template", description = "Print the settings file with all defaults.")
  boolean template;

  @Override
  public Integer call() {
    if (template) {
      System.out.print(SettingsReader.template());
      return ExitCode.OK;
    }
    Doctor doctor = new Doctor(settings.read());
    check(doctor, settings.read());
    doctor.findings().forEach(System.out::println);
    return switch (worst(doctor)) {
      case OK, WARNING -> ExitCode.OK;
      case WRONG -> ExitCode.USAGE;
      case UNREACHABLE -> UNREACHABLE;
    };
  }

  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  private void check(Doctor doctor, Settings values) {
    doctor.checkProcess();
    boolean embedded = cluster.bootstrap(values).isEmpty();
    if (embedded) {
      doctor.checkFolder(cluster.dataDir(values));
    }
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      doctor.checkCluster(opened.kafka());
    } catch (UnreachableException e) {
      doctor.unreachable(e.getMessage());
    }
    if (embedded || store.store != null) {
      doctor.checkStore(store.url(cluster, values));
    }
  }

  private static Finding.Severity worst(Doctor doctor) {
    return doctor.findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Finding.Severity.OK);
  }
}
