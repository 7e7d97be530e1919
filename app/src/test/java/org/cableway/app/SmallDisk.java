package org.cableway.app;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory, of so many megabytes, that can be made larger. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Skips the test where this user may mount none. */
  static SmallDisk of(int megabytes, Path folder) throws IOException {
    Files.createDirectories(folder);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    assumeThat(mounted)
        .as("this user may mount a file system; without one no disk is full")
        .isTrue();
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  void grow(int megabytes) {
    if (!run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString())) {
      throw new IllegalStateException("mount: " + folder + " (expected: can be made larger)");
    }
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).start();
      return process.onExit().join().exitValue() == 0;
    } catch (IOException e) {
      // No such command here.
      return false;
    }
  }

  @Override
  public void close() {
    run("umount", "--lazy", folder.toString());
  }
}
