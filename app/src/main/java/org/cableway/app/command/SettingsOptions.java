package org.cableway.app.command;

import java.nio.file.Path;
import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsReader;
import picocli.CommandLine.Option;

/** {@code --settings}. */
final class SettingsOptions {

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings in place of the defaults; `doctor --template` prints them all.")
  Path file;

  Settings read() {
    Settings settings = new SettingsReader(System.getenv()).read(file);
    // Read by the logger when it is first used, which is later than this.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", settings.logLevel());
    return settings;
  }
}
