package org.cableway.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cableway.contract.serde.CableJson;

/** The command in a process of its own, as a user runs it; what it writes goes to files. */
public final class CliProcess implements AutoCloseable {

  private static final long PATIENCE_MINUTES = 5;

  private final Process process;
  private final Path out;
  private final Path err;

  private CliProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * @param folder for what it writes
   */
  public static CliProcess start(Path folder, String... arguments) throws IOException {
    return start(folder, Cableway.class, arguments);
  }

  /**
   * Some other program of the tests.
   *
   * @param main has a main method
   */
  public static CliProcess start(Path folder, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return start(folder, new ProcessBuilder(command));
  }

  /** Any program at all. */
  public static CliProcess start(Path folder, ProcessBuilder program) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new CliProcess(process, out, err);
  }

  /** The launcher of this Java. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Runs it to its end; the caller looks at the exit code. */
  public static CliProcess run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    CliProcess process = start(folder, arguments);
    process.exitCode();
    return process;
  }

  /**
   * Runs it on a data folder to its end, which must be a good one.
   *
   * @throws IllegalStateException with what it said, where its exit code is not 0
   */
  public static CliProcess runWell(Path folder, Path data, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", data.toString()));
    CliProcess process = run(folder, all.toArray(String[]::new));
    if (process.exitCode() != 0) {
      throw new IllegalStateException(
          all + ": exit code " + process.exitCode() + " (expected: 0)\n" + process.err());
    }
    return process;
  }

  /** Waits for the end. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("command: no end after minutes: " + err());
    }
    return process.exitValue();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** As a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
  }

  /** As Ctrl-C would. */
  public void terminate() {
    process.destroy();
  }

  /**
   * Sends a signal.
   *
   * @param name such as {@code INT}
   */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  public String out() {
    return read(out);
  }

  public List<JsonNode> jsonLines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out().lines().toList()) {
      lines.add(CableJson.MAPPER.readTree(line));
    }
    return lines;
  }

  public String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
