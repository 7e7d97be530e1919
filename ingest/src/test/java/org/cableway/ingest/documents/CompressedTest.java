package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.ingest.documents.ArchivesTest.two;
import static org.cableway.ingest.documents.Packed.bzip2;
import static org.cableway.ingest.documents.Packed.gzip;
import static org.cableway.ingest.documents.Packed.tar;
import static org.cableway.ingest.documents.Packed.utf8;
import static org.cableway.ingest.documents.Packed.xz;
import static org.cableway.ingest.documents.Packed.zstd;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Files that are packed one by one: alone, around a tar, damaged, as bombs. */
final class CompressedTest {

  private static final int MB = 1024 * 1024;
  private static final byte[] A = utf8("ALPHA");
  private static final List<UnaryOperator<byte[]>> KINDS =
      List.of(Packed::gzip, Packed::bzip2, Packed::xz, Packed::zstd);

  @Test
  void eachKindGivesItsContent() {
    for (UnaryOperator<byte[]> kind : KINDS) {
      assertThat(Heard.of(kind.apply(A)).lines).containsExactly("stdin:: ALPHA");
      assertThat(Heard.of(kind.apply(tar(two("a/1.html", "2.txt")))).lines)
          .containsExactly("a/1.html: ALPHA", "2.txt: BRAVO");
    }
  }

  /** {@code cat a.gz b.gz > both.gz} is one file for all tools. */
  @Test
  void partsThatAreAppendedAreOneContent() {
    for (UnaryOperator<byte[]> kind : KINDS) {
      byte[] part = kind.apply(A);
      byte[] both = Arrays.copyOf(part, 2 * part.length);
      System.arraycopy(part, 0, both, part.length, part.length);
      assertThat(Heard.of(both).lines).containsExactly("stdin:: ALPHAALPHA");
    }
  }

  @Test
  void aCutOrAChangeIsDamage() {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    noise[0] = 'x';
    for (UnaryOperator<byte[]> kind : KINDS) {
      byte[] whole = kind.apply(tar(Map.of("x", noise)));
      assertThat(Heard.of(Arrays.copyOf(whole, whole.length / 2)).lines)
          .isNotEmpty()
          .allMatch(line -> line.endsWith(" archive-damaged"));
      for (int at = 20; at < whole.length; at += 1_009) {
        byte[] changed = whole.clone();
        changed[at] ^= 0x55;
        Heard heard = Heard.of(changed);
        assertThat(heard.documents.size() + heard.refused.size()).isPositive();
      }
    }
  }

  @Test
  void bombsEndWithTheirCode() {
    Limits limits = Limits.DEFAULT.withRatio(100, MB);
    for (UnaryOperator<byte[]> kind : KINDS) {
      assertThat(Heard.of(limits, kind.apply(new byte[20 * MB])).lines)
          .containsExactly("stdin: compression-ratio");
      assertThat(Heard.of(kind.apply(kind.apply(kind.apply(kind.apply(kind.apply(A)))))).lines)
          .containsExactly("stdin: too-deep");
    }
  }

  /** The memory is asked for by the file, before a byte of it is unpacked. */
  @Test
  void aDictionaryOverTheLimitIsTooLargeAndIsNeverMade() {
    assertThat(Heard.of(xz(A, 28)).lines).containsExactly("stdin: too-large");
    assertThat(Heard.of(xz(A, 26)).lines).containsExactly("stdin:: ALPHA");
    byte[] wide = zstd(new byte[2 * MB], 27);
    Limits zeros = Limits.DEFAULT.withRatio(1_000_000, MB).withMemory(MB, MB);
    assertThat(Heard.of(zeros, wide).lines).containsExactly("stdin: too-large");
  }

  @Test
  void aTextThatStartsLikeAnArchiveIsAText() {
    assertThat(Heard.of(utf8("BZh9 is what bzip2 writes")).lines)
        .containsExactly("stdin:: BZh9 is what bzip2 writes");
  }

  @Test
  void kindsWithinKindsNameTheWay() {
    byte[] inner = bzip2(tar(Map.of("deep.xz", xz(A))));
    assertThat(Heard.of(gzip(tar(Map.of("in.tbz", inner)))).lines)
        .containsExactly("in.tbz!deep.xz: ALPHA");
  }
}
