package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.ingest.documents.ArchivesTest.two;
import static org.cableway.ingest.documents.Packed.gzip;
import static org.cableway.ingest.documents.Packed.sevenZip;
import static org.cableway.ingest.documents.Packed.tar;
import static org.cableway.ingest.documents.Packed.utf8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 7z archives, in their file and out of it; the dump is published as one. */
final class SevenZipTest {

  private static final int MB = 1024 * 1024;
  private static final byte[] A = utf8("ALPHA");

  /** {@code 7z a -psecret -mhe=on x.7z a.html}: the names are encrypted, too. */
  private static final String ENCRYPTED_NAMES =
      "377abcaf271c000413a0972680000000000000002e0000000000000065444906d1b2548267e0b7c3"
          + "54798811934bd706018cfd34f90e74ce3fe3672d0e869ca6ae3a28032dca89dbe604601cb275aa35"
          + "def575107c1907b9fd04fae05b25cc10661d929c5c849385c416e144ea3bb76cc86ff59edb07531e"
          + "3c90f937b5d211348b864c8c705747580e0e90ff132b101a4ab179695017a526f8f9bbe13d6d2478"
          + "17061001097000070b0100012406f1070112530f9fd547c396402de7df73684b8a43d28f0c6a0a01"
          + "dd938c040000";

  @TempDir Path folder;

  @Test
  void entriesComeInOrderFromAFileAndFromAStream() throws Exception {
    byte[] archive = sevenZip(two("a/1.html", "2.txt"));
    assertThat(inFile(archive)).containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    assertThat(Heard.of(archive).lines).containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    assertThat(Heard.of(tar(Map.of("in.7z", archive))).lines)
        .containsExactly("in.7z!a/1.html: ALPHA", "in.7z!2.txt: BRAVO");
    assertThat(Heard.of(sevenZip(Map.of("in.tgz", gzip(tar(Map.of("x", A)))))).lines)
        .containsExactly("in.tgz!x: ALPHA");
    assertThat(Heard.of(sevenZip(Map.of())).lines).isEmpty();
  }

  @Test
  void linksFoldersAndHiddenEntriesAreNoDocuments() {
    int link = 0xA1FF << 16 | 0x8000;
    int file = 0x81A4 << 16 | 0x8000;
    assertThat(Heard.of(sevenZip(Map.of("passwd", utf8("/etc/passwd")), null, link)).lines)
        .containsExactly("passwd skipped");
    assertThat(Heard.of(sevenZip(Map.of("a.html", A), null, file)).lines)
        .containsExactly("a.html: ALPHA");
    assertThat(Heard.of(sevenZip(two("folder/", ".git/config"))).lines)
        .containsExactly(".git/config skipped");
    assertThat(Heard.of(sevenZip(two("../../etc/passwd", "/absolute"))).lines)
        .containsExactly("../../etc/passwd: ALPHA", "/absolute: BRAVO");
  }

  @Test
  void anEncryptedOneIsRejected() {
    assertThat(Heard.of(sevenZip(Map.of("a.html", A), "secret", 0)).lines)
        .containsExactly("a.html archive-encrypted");
    byte[] names = HexFormat.of().parseHex(ENCRYPTED_NAMES);
    assertThat(Heard.of(names).lines).containsExactly("stdin: archive-encrypted");
    assertThat(Heard.of(tar(two("a.7z", "b", names))).lines)
        .containsExactly("a.7z archive-encrypted", "b: BRAVO");
  }

  @Test
  void whereverItIsCutOrChangedNothingIsThrown() {
    byte[] whole = sevenZip(two("a.html", "b.html", noise()));
    for (int length = 6; length < whole.length; length += 97) {
      assertThat(Heard.of(Arrays.copyOf(whole, length)).lines)
          .containsExactly("stdin: archive-damaged");
    }
    for (int at = 6; at < whole.length; at += 13) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x55;
      Heard heard = Heard.of(changed);
      assertThat(heard.documents.size() + heard.refused.size()).as("changed at " + at).isPositive();
    }
  }

  @Test
  void bombsEndWithTheirCode() throws Exception {
    Limits limits = Limits.DEFAULT.withRatio(100, MB);
    byte[] bomb = sevenZip(Map.of("zeros", new byte[20 * MB]));
    assertThat(Heard.of(limits, bomb).lines).containsExactly("stdin: compression-ratio");
    assertThat(Heard.of(limits, tar(Map.of("bomb.7z", bomb))).lines)
        .containsExactly("bomb.7z compression-ratio");
    assertThat(Heard.of(Limits.DEFAULT.withEntries(1), sevenZip(two("a", "b"))).lines)
        .containsExactly("a: ALPHA", "stdin: too-many-entries");
    assertThat(Heard.of(Limits.DEFAULT.withDepth(1), sevenZip(Map.of("b.7z", bomb))).lines)
        .containsExactly("b.7z too-deep");
  }

  @Test
  void whatNeedsMoreMemoryOrCopyingThanAllowedIsTooLarge() throws Exception {
    byte[] archive = sevenZip(Map.of("a", noise()));
    assertThat(Heard.of(Limits.DEFAULT.withMemory(MB, MB), archive).lines)
        .containsExactly("stdin: too-large");
    Limits small = Limits.DEFAULT.withMemory(80 * MB, 1_000);
    assertThat(Heard.of(small, tar(two("a.7z", "b", archive))).lines)
        .containsExactly("a.7z too-large", "b: BRAVO");
  }

  private List<String> inFile(byte[] archive) throws Exception {
    Path file = Files.write(folder.resolve("archive"), archive);
    Heard heard = new Heard();
    new Documents(List.of(file.toString()), Limits.DEFAULT).list(heard);
    return heard.lines;
  }

  private static byte[] noise() {
    byte[] bytes = new byte[4_000];
    new Random(1).nextBytes(bytes);
    bytes[0] = 'x';
    return bytes;
  }
}
