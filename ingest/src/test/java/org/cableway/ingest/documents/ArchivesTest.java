package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.ingest.documents.Packed.gzip;
import static org.cableway.ingest.documents.Packed.tar;
import static org.cableway.ingest.documents.Packed.tarLink;
import static org.cableway.ingest.documents.Packed.utf8;
import static org.cableway.ingest.documents.Packed.zip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stands in archives comes out in their order, whatever they are called. */
final class ArchivesTest {

  private static final byte[] A = utf8("ALPHA");
  private static final byte[] B = utf8("BRAVO");

  @Test
  void eachKindOfArchiveGivesItsEntriesInOrder() {
    Map<String, byte[]> entries = two("a/1.html", "2.txt");
    assertThat(Heard.of(zip(entries)).lines).containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    assertThat(Heard.of(tar(entries)).lines).containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    assertThat(Heard.of(gzip(tar(entries))).lines)
        .containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    assertThat(Heard.of(gzip(A)).lines).containsExactly("stdin:: ALPHA");
    assertThat(Heard.of(A).lines).containsExactly("stdin:: ALPHA");
  }

  @Test
  void anEmptyArchiveGivesNothing() {
    assertThat(Heard.of(zip(Map.of())).lines).isEmpty();
    assertThat(Heard.of(gzip(tar(two("a/", "b/")))).lines).isEmpty();
  }

  @Test
  void anEmptyFileIsADocumentWithoutBytes() {
    assertThat(Heard.of(new byte[0]).lines).containsExactly("stdin:: ");
  }

  @Test
  void archivesWithinArchivesNameTheWay() {
    byte[] nested = zip("in.tgz", gzip(tar(Map.of("deep.zip", zip("x.html", A)))));
    assertThat(Heard.of(nested).lines).containsExactly("in.tgz!deep.zip!x.html: ALPHA");
  }

  @Test
  void theEntryAtTheDepthLimitIsRejectedAndItsNeighboursAreNot() {
    byte[] nested = zip("1.zip", zip("2.zip", zip(two("3.zip", "3.txt", zip("4.txt", A)))));
    assertThat(Heard.of(nested).lines)
        .containsExactly("1.zip!2.zip!3.zip too-deep", "1.zip!2.zip!3.txt: BRAVO");
    assertThat(Heard.of(Limits.DEFAULT.withDepth(1), nested).lines)
        .containsExactly("1.zip too-deep");
  }

  /** There are files that unpack to themselves, for ever. */
  @Test
  void aFileThatIsPackedOverAndOverIsTooDeep() {
    byte[] packed = A;
    for (int i = 0; i < 50; i++) {
      packed = gzip(packed);
    }
    assertThat(Heard.of(packed).lines).containsExactly("stdin: too-deep");
    assertThat(Heard.of(gzip(gzip(A))).lines).containsExactly("stdin:: ALPHA");
  }

  /** The name is a label: nothing is opened or written by it. */
  @Test
  void namesThatClimbOutOfTheArchiveAreLabels() {
    Map<String, byte[]> entries = two("../../etc/passwd", "/absolute");
    assertThat(Heard.of(zip(entries)).lines)
        .containsExactly("../../etc/passwd: ALPHA", "/absolute: BRAVO");
  }

  @Test
  void namesCannotBreakLinesNorHideWhatTheyAre() {
    Map<String, byte[]> entries = two("a\nb\u001B[2J\u202Ecod.exe", "x".repeat(5_000));
    assertThat(Heard.of(zip(entries)).lines)
        .containsExactly("a\uFFFDb\uFFFD[2J\uFFFDcod.exe: ALPHA", "x".repeat(1_000) + ": BRAVO");
  }

  @Test
  void linksAndHiddenEntriesAreSkippedAndCounted() {
    assertThat(Heard.of(tarLink("passwd", "/etc/passwd")).lines).containsExactly("passwd skipped");
    assertThat(Heard.of(zip(two(".git/config", "a/._b.html"))).lines)
        .containsExactly(".git/config skipped", "a/._b.html skipped");
    assertThat(Heard.of(tar(two("./a.html", "../b.html"))).lines)
        .containsExactly("a.html: ALPHA", "../b.html: BRAVO");
  }

  @Test
  void anEncryptedEntryIsRejectedAndTheRestIsRead() {
    byte[] zip = Packed.storedZip("secret.html", A);
    // General purpose flag of the first local header: bit 0 is encryption.
    zip[6] |= 1;
    byte[] both = tar(two("a.zip", "b.html", zip));
    assertThat(Heard.of(both).lines)
        .containsExactly("a.zip!secret.html archive-encrypted", "b.html: BRAVO");
  }

  @Test
  void aTruncatedArchiveGivesWhatStandsBeforeTheCutAndOneRejection() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      entries.put(i + ".html", noise(i));
    }
    for (byte[] whole : new byte[][] {zip(entries), tar(entries), gzip(tar(entries))}) {
      Heard heard = Heard.of(Arrays.copyOf(whole, whole.length / 2));
      assertThat(heard.documents).hasSizeBetween(5, 15);
      assertThat(heard.refused).hasSize(1);
      assertThat(heard.lines.get(heard.lines.size() - 1)).endsWith(" archive-damaged");
    }
  }

  /** The readers take a cut between two entries, or in a header, for the end. */
  @Test
  void whereverAnArchiveIsCutOneRejectionSaysIt() {
    for (byte[] whole : new byte[][] {zip(two("a", "b")), tar(two("a", "b"))}) {
      boolean tar = whole.length > 2_048;
      int last = tar ? 2_048 : whole.length - 22;
      for (int length = tar ? 512 : 4; length <= last; length += 4) {
        Heard heard = Heard.of(Arrays.copyOf(whole, length));
        assertThat(heard.refused).as("cut at %s", length).hasSize(1);
      }
    }
    assertThat(Heard.of(utf8("PK\u0003\u0004 and no more")).lines)
        .containsExactly("stdin: archive-damaged");
  }

  @Test
  void damageInsideOfAnArchiveStaysInThere() {
    byte[] broken = zip("x.html", noise(1));
    byte[] damaged = Arrays.copyOf(broken, broken.length / 2);
    Heard heard = Heard.of(tar(two("a.zip", "b.html", damaged)));
    assertThat(heard.lines).containsExactly("a.zip!x.html archive-damaged", "b.html: BRAVO");
  }

  static Map<String, byte[]> two(String first, String second) {
    return two(first, second, A);
  }

  static Map<String, byte[]> two(String first, String second, byte[] firstContent) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(first, first.endsWith("/") ? new byte[0] : firstContent);
    entries.put(second, second.endsWith("/") ? new byte[0] : B);
    return entries;
  }

  /** Bytes that do not pack. */
  private static byte[] noise(int seed) {
    byte[] bytes = new byte[2_000];
    new Random(seed).nextBytes(bytes);
    bytes[0] = 'x';
    return bytes;
  }
}
