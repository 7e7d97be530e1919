package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {

  @TempDir Path folder;

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @Test
  void whatArrivesInOldAndNewFoldersIsReadAndTheCopyUnderWayIsNot() throws Exception {
    Files.writeString(folder.resolve(".hidden"), "x");
    Files.writeString(folder.resolve("a"), "first");
    Documents documents = new Documents(List.of(folder.toString()), Limits.DEFAULT);
    FolderWatch watch = new FolderWatch(documents, Clock.systemUTC());
    CompletableFuture<Void> watching =
        CompletableFuture.runAsync(() -> watch.follow(new Texts(), () -> {}, stopped::get));
    awaitHeard("skipped", "first");

    Path part = Files.writeString(folder.resolve("b.part"), "second");
    Files.createDirectory(folder.resolve("new"));
    Files.writeString(folder.resolve("new/c"), "third");
    awaitHeard("skipped", "first", "third");

    Files.move(part, folder.resolve("b"), StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(folder.resolve("a"), "first, changed");
    awaitHeard("skipped", "first", "third", "second", "first, changed");
    stopped.set(true);
    watching.get();
  }

  private void awaitHeard(String... texts) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(heard).containsExactlyInAnyOrder(texts));
  }

  private final class Texts implements DocumentHandler {

    @Override
    public void document(RawDocument document) {
      heard.add(new String(document.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void rejected(RawDocument document, long size, RejectedException reason) {
      heard.add(reason.code().code());
    }

    @Override
    public void skipped(Place place) {
      heard.add("skipped");
    }
  }
}
