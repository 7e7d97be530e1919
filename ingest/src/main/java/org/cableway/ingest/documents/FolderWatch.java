package org.cableway.ingest.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Lists, and then lists again what arrives or changes in the folders. A file that is still being
 * copied is left alone until its size and time stood still for two seconds, or it loses an ending
 * such as {@code .part}. Single files and the standard input are read once.
 */
public final class FolderWatch {

  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration RESCAN = Duration.ofSeconds(10);

  private final Documents documents;
  private final Settled settled;

  public FolderWatch(Documents documents, Clock clock) {
    this.documents = documents;
    this.settled = new Settled(clock);
  }

  /**
   * Returns when stopped, between two passes.
   *
   * @param passEnds called behind each pass
   * @param stopped asked several times a second between passes
   */
  public void follow(DocumentHandler handler, Runnable passEnds, BooleanSupplier stopped) {
    try (FolderChanges changes = new FolderChanges()) {
      documents.folders().forEach(changes::watch);
      documents.list(handler, settled);
      passEnds.run();
      while (!stopped.getAsBoolean()) {
        changes.await(settled.waits() ? SOON : RESCAN, stopped);
        pass(handler, changes);
        passEnds.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("folders: cannot be watched", e);
    }
  }

  private void pass(DocumentHandler handler, FolderChanges changes) {
    settled.passBegins();
    documents.folders().forEach(changes::watch);
    documents.listFolders(handler, settled);
  }
}
