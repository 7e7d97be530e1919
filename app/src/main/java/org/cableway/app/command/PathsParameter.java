package org.cableway.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.cableway.app.settings.SettingsException;
import org.cableway.ingest.documents.Documents;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code PATH…}: where documents are. */
final class PathsParameter {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Folder (recursive), file, archive (zip, 7z, tar), dump (cables.csv), packed or not (gz,"
              + " bz2, xz, zst), or - for the standard input.")
  List<String> paths;

  /**
   * The paths as given.
   *
   * @throws ParameterException where one does not exist
   * @throws SettingsException the same, for a command that no library has read
   */
  List<String> existing() {
    for (String path : paths) {
      if (!path.equals(Documents.STDIN) && !exists(path)) {
        throw missing("path: " + path + " (expected: a file or folder that exists)");
      }
    }
    return paths;
  }

  private RuntimeException missing(String message) {
    return spec == null
        ? new SettingsException(message)
        : new ParameterException(spec.commandLine(), message);
  }

  /** False also for what no path can be. */
  static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
