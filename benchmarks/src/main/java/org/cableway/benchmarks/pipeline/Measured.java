package org.cableway.benchmarks.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What one run of a program cost.
 *
 * @param wall from its start to its end, start-up and all
 * @param cpu of all its threads, user and system; to a twentieth of a second
 * @param peakBytes largest resident memory, 0 where the system does not tell
 * @param diskBytes what it left in its data folder
 */
record Measured(Duration wall, Duration cpu, long peakBytes, long diskBytes) {

  private static final int LOOK_MS = 50;
  private static final int KB = 1024;

  /** Runs a program to its end. */
  static Measured run(List<String> command, File output, Path data)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output)
            .redirectError(new File(output.getPath() + ".err"))
            .start();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak(process.pid()));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          command + ": exit code " + process.exitValue() + ", see " + output + ".err");
    }
    return new Measured(wall, cpu, peak, size(data));
  }

  /** The kernel's own high-water mark, on Linux. */
  private static long peak(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * KB)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static long size(Path data) throws IOException {
    if (!Files.exists(data)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
