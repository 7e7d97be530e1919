package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cableway.contract.Headers;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.cableway.ingest.documents.Limits;
import org.cableway.messaging.OutgoingRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run sends and counts: from the start, again, after a kill, by force. */
final class IngestTest {

  private static final Limits LIMITS = Limits.DEFAULT.withDocumentBytes(1_000);

  @TempDir Path folder;

  private final FakeCluster cluster = new FakeCluster();

  @BeforeEach
  void sixDocuments() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      Files.writeString(folder.resolve(name), "TEXT OF " + name);
    }
    Files.writeString(folder.resolve("large"), "x".repeat(1_001));
    Files.writeString(folder.resolve(".hidden"), "x");
  }

  @Test
  void aFirstRunSendsAllWithTheirPlaces() {
    assertThat(cluster.run(settings("r1")).finished())
        .isCompletedWithValue(IngestRun.Outcome.COMPLETE);
    assertCounts("r1", 6, 4, 0, 1, 1);
    OutgoingRecord first = cluster.raw.get(0);
    assertThat(new String(first.value(), StandardCharsets.UTF_8)).isEqualTo("TEXT OF a");
    assertThat(first.key()).isEqualTo(RawDocument.sha256(first.value()));
    assertThat(first.headers())
        .containsEntry(Headers.SRC_URI, folder.resolve("a").toUri().toString())
        .containsEntry(Headers.SRC_SHA256, first.key())
        .containsEntry(Headers.SRC_SIZE, "9")
        .containsEntry(Headers.RUN_ID, "r1")
        .doesNotContainKey(Headers.SRC_ENTRY);
    LedgerEntry entry = CableJson.read(cluster.ledger.get(0).value(), LedgerEntry.class);
    assertThat(entry.sha256()).isEqualTo(first.key());
    assertThat(cluster.ledger.get(0).key()).isEqualTo(entry.identity());
  }

  @Test
  void aRejectedDocumentLeavesItsPlaceAndSize() {
    cluster.run(settings("r1"));
    assertThat(cluster.rejected).hasSize(1);
    assertThat(cluster.rejected.get(0).value()).isEmpty();
    assertThat(cluster.rejected.get(0).headers())
        .containsEntry(Headers.ERR_CODE, "too-large")
        .containsEntry(Headers.ERR_STAGE, "ingest")
        .containsEntry(Headers.SRC_URI, folder.resolve("large").toUri().toString())
        .containsEntry(Headers.SRC_SIZE, "1001");
    assertThat(cluster.count("r1", "rejected.too-large")).isEqualTo(1);
  }

  /** What fails whenever it is read must be left alone some day. */
  @Test
  void aRejectedDocumentThatIsReadAgainCountsItsAttempts() {
    cluster.run(settings("r1"));
    for (int attempt = 2; attempt <= 4; attempt++) {
      cluster.retry("retry-" + attempt);
      assertThat(cluster.rejected).isEmpty();
      cluster.run(settings("r" + attempt));
      assertThat(cluster.rejected).hasSize(1);
      assertThat(cluster.rejected.get(0).headers())
          .containsEntry(Headers.ERR_ATTEMPT, Integer.toString(attempt));
    }
    cluster.run(settings("r9"));
    assertCounts("r9", 6, 0, 5, 1, 0);
  }

  @Test
  void aRepeatedRunFindsAllAndSendsNothing() {
    cluster.run(settings("r1"));
    cluster.run(settings("r2"));
    assertCounts("r2", 6, 0, 5, 1, 0);
    assertThat(cluster.raw).hasSize(4);
    assertThat(cluster.rejected).hasSize(1);
  }

  @Test
  void aChangedDocumentIsSentAgain() throws IOException {
    cluster.run(settings("r1"));
    Files.writeString(folder.resolve("b"), "ANOTHER TEXT");
    cluster.run(settings("r2"));
    assertCounts("r2", 6, 1, 4, 1, 0);
  }

  @Test
  void forceSendsKnownDocumentsAgain() {
    cluster.run(settings("r1"));
    cluster.run(settings("r2").withForce(true));
    assertCounts("r2", 6, 4, 0, 1, 1);
    assertThat(cluster.raw).hasSize(8);
  }

  /** All counts come to what one undisturbed run counts, wherever it is killed, however often. */
  @Test
  void aRunThatIsKilledAnywhereGoesOnAndCountsAsIfNothingHadBeen() {
    for (int first = 0; first <= 6; first++) {
      for (int second = 0; second <= 6; second++) {
        FakeCluster killed = new FakeCluster();
        killed.run(settings("r1"), first);
        killed.run(settings("r1").withForce(second % 2 == 0), second);
        killed.run(settings("r1"));
        assertCounts(killed, "r1", 6, 4, 0, 1, 1);
        assertThat(killed.raw).extracting(OutgoingRecord::key).doesNotHaveDuplicates().hasSize(4);
        assertThat(killed.ledger).extracting(OutgoingRecord::key).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void aKilledSecondRunCountsTheKnownOnce() throws IOException {
    cluster.run(settings("r1"));
    Files.writeString(folder.resolve("c"), "ANOTHER TEXT");
    cluster.run(settings("r2"), 1);
    cluster.run(settings("r2"));
    assertCounts("r2", 6, 1, 4, 1, 0);
  }

  @Test
  void theSameContentAtTwoPlacesIsSentTwiceUnderOneKey() throws IOException {
    Files.writeString(folder.resolve("copy"), "TEXT OF a");
    cluster.run(settings("r1"));
    assertThat(cluster.raw).hasSize(5);
    assertThat(cluster.raw.get(0).key()).isEqualTo(cluster.raw.get(3).key());
    assertThat(cluster.ledger).extracting(OutgoingRecord::key).doesNotHaveDuplicates().hasSize(6);
  }

  @Test
  void aPathThatIsGivenTwiceIsFoundTwiceAndSentOnce() {
    String path = folder.resolve("a").toString();
    cluster.run(IngestSettings.of("r1", List.of(path, path)));
    assertCounts("r1", 2, 1, 1, 0, 0);
  }

  @Test
  void theStandardInputIsADocument() {
    byte[] text = "FROM A PIPE".getBytes(StandardCharsets.UTF_8);
    cluster.run(IngestSettings.of("r1", List.of("-")).withStdin(new ByteArrayInputStream(text)));
    assertCounts("r1", 1, 1, 0, 0, 0);
    assertThat(cluster.raw.get(0).headers()).containsEntry(Headers.SRC_URI, "stdin:");
  }

  @Test
  void progressEndsWithAllThatThereWas() {
    IngestProgress progress = cluster.run(settings("r1")).progress();
    assertThat(progress.found()).isEqualTo(6);
    assertThat(progress.committed()).isEqualTo(6);
    assertThat(progress.share()).isEqualTo(1);
  }

  @Test
  void theSamePathsHaveOneTransactionalIdInAnyOrder() {
    IngestSettings one = IngestSettings.of("r1", List.of("a", "./b"));
    IngestSettings two = IngestSettings.of("r2", List.of("b", "a"));
    assertThat(one.transactionalId()).isEqualTo(two.transactionalId()).startsWith("cableway-");
    assertThat(one.transactionalId())
        .isNotEqualTo(IngestSettings.of("r1", List.of("a")).transactionalId());
  }

  private IngestSettings settings(String run) {
    return IngestSettings.of(run, List.of(folder.toString())).withLimits(LIMITS);
  }

  private void assertCounts(
      String run, long found, long sent, long known, long skipped, long rejected) {
    assertCounts(cluster, run, found, sent, known, skipped, rejected);
  }

  private static void assertCounts(
      FakeCluster cluster,
      String run,
      long found,
      long sent,
      long known,
      long skipped,
      long rejected) {
    assertThat(
            List.of("found", "sent", "known", "skipped", "rejected", "finished").stream()
                .map(name -> cluster.count(run, name)))
        .containsExactly(found, sent, known, skipped, rejected, 1L);
  }
}
