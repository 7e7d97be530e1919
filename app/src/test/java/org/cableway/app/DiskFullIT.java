package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cableway.contract.serde.CableJson;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose disk is full says so and ends; when there is room, it loses and doubles nothing. */
class DiskFullIT {

  private static final int CABLES = 3_000;
  private static final int ENOUGH_MB = 400;
  private static final int FULL = 4;

  @TempDir Path folder;

  @Test
  void dataFolder_full() throws Exception {
    try (SmallDisk disk = SmallDisk.of(2, folder.resolve("disk"))) {
      Path data = disk.folder().resolve("data");
      assertSaysSo(run(data, folder.resolve("cables.db")), "data folder: " + data);

      disk.grow(ENOUGH_MB);
      assertAllStand(data, folder.resolve("cables.db"));
    }
  }

  @Test
  void dataFolder_withoutRoomFromTheStart() throws Exception {
    try (SmallDisk disk = SmallDisk.of(1, folder.resolve("disk"))) {
      Files.write(disk.folder().resolve("holiday-pictures"), new byte[1024 * 1024 - 16 * 1024]);
      Path data = disk.folder().resolve("data");
      assertSaysSo(run(data, folder.resolve("cables.db")), "data folder: " + data);

      disk.grow(ENOUGH_MB);
      assertAllStand(data, folder.resolve("cables.db"));
    }
  }

  @Test
  void store_full() throws Exception {
    try (SmallDisk disk = SmallDisk.of(2, folder.resolve("disk"))) {
      Path data = folder.resolve("data");
      Path database = disk.folder().resolve("cables.db");
      assertSaysSo(run(data, database), "store: " + database);

      disk.grow(ENOUGH_MB);
      assertAllStand(data, database);
    }
  }

  /**
   * A 7z that comes packed is copied there first; no document is to blame that there is no room.
   */
  @Test
  void temporaryFolder_full() throws Exception {
    try (SmallDisk disk = SmallDisk.of(8, folder.resolve("disk"))) {
      Path packed = Files.write(folder.resolve("cables.7z.gz"), largeSevenZip());
      CliProcess full = runWithTemporaryFolder(disk.folder(), packed);
      assertThat(full.exitCode()).as(full.out() + full.err()).isEqualTo(FULL);
      assertThat(full.err())
          .contains("temporary files: " + disk.folder() + ": ", "(expected: room; make some");

      disk.grow(ENOUGH_MB);
      CliProcess well = runWithTemporaryFolder(disk.folder(), packed);
      assertThat(well.exitCode()).as(well.out() + well.err()).isZero();
      JsonNode report = CableJson.MAPPER.readTree(folder.resolve("report.json").toFile());
      assertThat(report.path("published").asInt()).isEqualTo(CABLES);
      assertThat(report.path("byCode").toString()).isEqualTo("{\"too-large\":1}");
      assertThat(disk.folder()).isDirectoryNotContaining("glob:**.7z");
    }
  }

  /** Sixteen megabytes that nothing makes smaller, behind the cables. */
  private static byte[] largeSevenZip() throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    byte[] noise = new byte[16 * 1024 * 1024];
    new Random(1).nextBytes(noise);
    try (SevenZOutputFile archive = new SevenZOutputFile(bytes)) {
      archive.setContentCompression(SevenZMethod.COPY);
      add(archive, "cables.csv", Dumps.of(CABLES));
      add(archive, "noise", noise);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes.array(), 0, (int) bytes.size());
    }
    return packed.toByteArray();
  }

  private static void add(SevenZOutputFile archive, String name, byte[] content)
      throws IOException {
    SevenZArchiveEntry entry = new SevenZArchiveEntry();
    entry.setName(name);
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
  }

  private CliProcess runWithTemporaryFolder(Path temporary, Path document) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            CliProcess.java(),
            "-Xmx320m",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            Cableway.class.getName(),
            "run",
            "--data",
            folder.resolve("data").toString(),
            "--report",
            folder.resolve("report.json").toString(),
            document.toString());
    CliProcess run = CliProcess.start(folder, java);
    run.exitCode();
    return run;
  }

  private static void assertSaysSo(CliProcess run, String place) throws Exception {
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(FULL);
    assertThat(run.err()).contains(place + ": its disk is full (expected: room");
  }

  /** The same command goes on. */
  private void assertAllStand(Path data, Path database) throws Exception {
    CliProcess last = run(data, database);
    assertThat(last.exitCode()).as(last.out() + last.err()).isZero();
    JsonNode report = CableJson.MAPPER.readTree(Files.readAllBytes(folder.resolve("report.json")));
    assertThat(report.path("balanced").asBoolean()).isTrue();
    assertThat(report.path("documents").path("found").asInt()).isEqualTo(CABLES);
    assertThat(report.path("published").asInt()).isEqualTo(CABLES);
    List<String> versions = new ArrayList<>();
    CliProcess topic = CliProcess.runWell(folder, data, "tail", "--all", "--format", "envelope");
    for (JsonNode line : topic.jsonLines()) {
      versions.add(line.path("key") + " " + line.path("headers").path("content-hash"));
    }
    assertThat(versions).hasSize(CABLES).doesNotHaveDuplicates();
    try (CableStore store = Stores.open("sqlite:" + database)) {
      assertThat(store.size()).isEqualTo(CABLES);
    }
  }

  private CliProcess run(Path data, Path database) throws Exception {
    Path dump = folder.resolve("cables.csv");
    if (!Files.exists(dump)) {
      Files.write(dump, Dumps.of(CABLES));
    }
    return CliProcess.run(
        folder,
        "run",
        "--data",
        data.toString(),
        "--store",
        "sqlite:" + database,
        "--report",
        folder.resolve("report.json").toString(),
        dump.toString());
  }
}
