package org.cableway.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cableway.contract.Headers;
import org.cableway.messaging.OutgoingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed run goes on inside of an archive or dump, at the row that was committed last. */
final class ResumeTest {

  private static final int DOCUMENTS = 30;

  @TempDir Path folder;

  private final FakeCluster cluster = new FakeCluster();

  @Test
  void aDumpGoesOnAtTheLastCommittedRow() throws IOException {
    StringBuilder dump = new StringBuilder();
    for (int row = 1; row <= DOCUMENTS; row++) {
      dump.append(
          "\"%d\",\"1/2/2009 3:04\",\"09X%d\",\"\",\"S\",\"\",\"\",\"TEXT\"\n".formatted(row, row));
    }
    Files.writeString(folder.resolve("cables.csv"), dump);
    assertGoesOn(11, "row 11", "row 12");
  }

  @Test
  void anArchiveGoesOnAtTheLastCommittedEntry() throws IOException {
    zip(0);
    assertGoesOn(17, "e-17", "e-18");
  }

  /**
   * What the first attempt committed is neither sent nor counted again, and nothing is left out.
   */
  private void assertGoesOn(int commits, String last, String next) {
    cluster.run(settings("r1"), commits);
    assertThat(entries(0)).hasSize(commits).endsWith(last);
    IngestRun again = cluster.run(settings("r1"));
    assertThat(entries(commits)).hasSize(DOCUMENTS - commits).startsWith(next);
    assertThat(again.progress().found()).isEqualTo(DOCUMENTS - commits);
    assertThat(cluster.count("r1", "found")).isEqualTo(DOCUMENTS);
    assertThat(cluster.count("r1", "sent")).isEqualTo(DOCUMENTS);
    assertThat(cluster.count("r1", "known")).isZero();
  }

  @Test
  void ofAnArchiveThatChangedTheChangedDocumentAloneIsSent() throws IOException {
    zip(0);
    cluster.run(settings("r1"));
    zip(7);
    cluster.run(settings("r2"));
    assertThat(entries(DOCUMENTS)).containsExactly("e-07");
    assertThat(cluster.count("r2", "known")).isEqualTo(DOCUMENTS - 1);
  }

  @Test
  void oneDocumentKeepsAllItsPlaces() throws IOException {
    Files.createDirectory(folder.resolve("mirror"));
    for (String name : List.of("a.html", "b.html", "mirror/a.html")) {
      Files.writeString(folder.resolve(name), "THE SAME PAGE");
    }
    cluster.run(settings("r1"));
    assertThat(cluster.raw)
        .extracting(OutgoingRecord::key)
        .hasSize(3)
        .containsOnly(cluster.raw.get(0).key());
    assertThat(cluster.ledger).extracting(OutgoingRecord::key).hasSize(3).doesNotHaveDuplicates();
    assertThat(cluster.ledger)
        .extracting(place -> new String(place.value(), UTF_8))
        .anyMatch(place -> place.contains("/b.html"))
        .anyMatch(place -> place.contains("/mirror/a.html"));
  }

  private List<String> entries(int from) {
    return cluster.raw.subList(from, cluster.raw.size()).stream()
        .map(raw -> raw.headers().get(Headers.SRC_ENTRY))
        .toList();
  }

  private void zip(int changed) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("mirror.zip")))) {
      for (int i = 1; i <= DOCUMENTS; i++) {
        zip.putNextEntry(new ZipEntry("e-%02d".formatted(i)));
        zip.write((i == changed ? "CHANGED" : "TEXT " + i).getBytes(UTF_8));
      }
    }
  }

  private IngestSettings settings(String run) {
    return IngestSettings.of(run, List.of(folder.toString()));
  }
}
