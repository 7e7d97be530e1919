package org.cableway.app.subscribe;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cableway.app.CliProcess;

/** What the examples need and a machine may lack: then the test says so, and is skipped. */
final class Tool {

  private Tool() {}

  /** Skips where the command does not end well. */
  static void assumeRuns(Path folder, String... command) throws Exception {
    assumeTrue(runs(folder, command), command[0] + ": not installed");
  }

  static boolean runs(Path folder, String... command) throws InterruptedException {
    try (CliProcess process = CliProcess.start(folder, new ProcessBuilder(command))) {
      return process.exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The class path of a program that a module of examples has fetched.
   *
   * @param module such as {@code connect}
   */
  static String classPath(String module) {
    Path jars = Path.of("../examples", module, "target/lib").toAbsolutePath().normalize();
    assumeTrue(
        Files.isDirectory(jars),
        "examples/" + module + ": not fetched (./mvnw -pl examples/" + module + " verify)");
    return jars + "/*";
  }

  /** Runs a script of the page to its end, with these variables. */
  static CliProcess shell(Path folder, Path script, Map<String, String> variables)
      throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-eo", "pipefail", script.toString()).directory(folder.toFile());
    shell.environment().putAll(variables);
    return CliProcess.start(folder, shell);
  }
}
