package org.cableway.ingest.documents;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Wakes up when something happens in folders. What it was does not matter: events can get lost, and
 * a network drive has none, so a pass over all follows in any case.
 */
final class FolderChanges implements AutoCloseable {

  private static final Duration LOOK_UP = Duration.ofMillis(200);

  private final WatchService service;

  FolderChanges() throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
  }

  /** Watches a folder and those below; one that is watched already stays so. */
  void watch(Path root) {
    try {
      Files.walkFileTree(root, new Registration());
    } catch (IOException e) {
      // As when the system's watches are used up: the next pass comes by the clock.
      return;
    }
  }

  /** Returns at a change, when the time is over, or when stopped. */
  void await(Duration longest, BooleanSupplier stopped) {
    long end = System.nanoTime() + longest.toNanos();
    boolean changed = false;
    while (!changed && !stopped.getAsBoolean() && System.nanoTime() < end) {
      changed = changed();
    }
  }

  private boolean changed() {
    try {
      WatchKey key = service.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
      boolean changed = key != null;
      for (; key != null; key = service.poll()) {
        key.pollEvents();
        key.reset();
      }
      return changed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private final class Registration extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
