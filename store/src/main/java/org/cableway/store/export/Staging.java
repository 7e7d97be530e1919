package org.cableway.store.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder with a hidden name that takes its place when all is in it. */
final class Staging implements Closeable {

  private final Path target;
  private final Path folder;

  private Staging(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * A folder beside the target: a rename within a file system is atomic.
   *
   * @throws IllegalArgumentException where the target is there and may not be replaced
   */
  static Staging beside(Path target, boolean replace) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    requireFree(absolute, replace);
    Files.createDirectories(absolute.getParent());
    // Not a temporary directory: that would be nobody's but ours to read, also as the target.
    return new Staging(absolute, Files.createDirectory(hidden(absolute)));
  }

  private static Path hidden(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
  }

  private static void requireFree(Path target, boolean replace) throws IOException {
    if (!Files.exists(target) || isEmptyFolder(target)) {
      return;
    }
    boolean isExport = Files.exists(target.resolve(Manifest.NAME));
    if (!isExport || !replace) {
      String expected = isExport ? "a new folder, or --replace" : "a new folder";
      throw new IllegalArgumentException(target + ": is there (expected: " + expected + ")");
    }
  }

  private static boolean isEmptyFolder(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(target)) {
      return entries.findAny().isEmpty();
    }
  }

  Path folder() {
    return folder;
  }

  /** The target is what is in the folder now; what was there before goes after that. */
  void publish() throws IOException {
    if (!Files.exists(target)) {
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path before = hidden(target);
    Files.move(target, before, StandardCopyOption.ATOMIC_MOVE);
    Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    delete(before);
  }

  /** Nothing is left of what was not published. */
  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
