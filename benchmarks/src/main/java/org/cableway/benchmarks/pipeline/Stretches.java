package org.cableway.benchmarks.pipeline;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** What was done in some stretches of time, and what it took of the processors. */
final class Stretches {

  private final Watched watched;
  private final List<Process> processes;
  private long cables;
  private double seconds;
  private double there;
  private double here;

  Stretches(Watched watched, List<Process> processes) {
    this.watched = watched;
    this.processes = processes;
  }

  /** Waits, and measures after that; both in seconds. */
  void add(double wait, double length) {
    pass(wait);
    long start = System.nanoTime();
    int before = watched.count();
    double thereBefore = cpu();
    double hereBefore = cpuHere();
    pass(length);
    cables += watched.count() - before;
    there += cpu() - thereBefore;
    here += cpuHere() - hereBefore;
    seconds += (System.nanoTime() - start) / 1e9;
  }

  private static void pass(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  /** Cables a second. */
  double rate() {
    return cables / seconds;
  }

  void print(String name) {
    System.out.printf(
        Locale.ROOT,
        "%s, %.0f s: %.0f cables a second; a cable takes %.0f us of CPU time there, %.0f in broker"
            + " and reader; %.2f cores at work%n",
        name,
        seconds,
        rate(),
        there / cables * 1e6,
        here / cables * 1e6,
        (there + here) / seconds);
  }

  /** Seconds. */
  private double cpu() {
    return processes.stream()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(duration -> duration.toNanos() / 1e9)
        .sum();
  }

  private static double cpuHere() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }
}
