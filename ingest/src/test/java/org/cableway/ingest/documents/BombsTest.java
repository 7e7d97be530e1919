package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.ingest.documents.Packed.gzip;
import static org.cableway.ingest.documents.Packed.tar;
import static org.cableway.ingest.documents.Packed.utf8;
import static org.cableway.ingest.documents.Packed.zip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every limit ends what passes it, with its code, and nothing beside it. */
final class BombsTest {

  private static final int MB = 1024 * 1024;
  private static final Limits SMALL = Limits.DEFAULT.withRatio(100, MB);

  @Test
  void aDocumentOverTheLimitIsRejectedWithItsSizeAndTheNextIsRead() {
    Limits limits = Limits.DEFAULT.withDocumentBytes(100_000);
    for (byte[] archive : new byte[][] {zip(large(100_001)), tar(large(100_001))}) {
      Heard heard = Heard.of(limits, archive);
      assertThat(heard.lines).containsExactly("large too-large", "small: x");
      assertThat(heard.sizes).containsExactly(100_001L);
      assertThat(heard.refused.get(0).bytes()).isEmpty();
    }
    assertThat(Heard.of(limits, zip(large(100_000))).documents).hasSize(2);
    assertThat(Heard.of(limits, new byte[300_000]).sizes).containsExactly(300_000L);
  }

  @Test
  void aLimitBelowTheFirstBytesThatAreLookedAtHoldsToo() {
    Limits limits = Limits.DEFAULT.withDocumentBytes(10);
    assertThat(Heard.of(limits, new byte[11]).lines).containsExactly("stdin: too-large");
    assertThat(Heard.of(limits, new byte[10]).documents).hasSize(1);
  }

  @Test
  void anArchiveThatUnpacksToMuchMoreThanItIsEnds() {
    assertThat(Heard.of(SMALL, zip("zeros", new byte[20 * MB])).lines)
        .containsExactly("stdin: compression-ratio");
    assertThat(Heard.of(SMALL, gzip(new byte[20 * MB])).lines)
        .containsExactly("stdin: compression-ratio");
  }

  /** A bomb may stand behind something harmless that was taken for it. */
  @Test
  void aBombInsideOfAnArchiveEndsAloneAndItsNeighboursAreRead() {
    byte[] bomb = gzip(new byte[20 * MB]);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("before", utf8("B"));
    entries.put("bomb", bomb);
    entries.put("after", utf8("A"));
    assertThat(Heard.of(SMALL, tar(entries)).lines)
        .containsExactly("before: B", "bomb compression-ratio", "after: A");
  }

  /** Skipped entries are unpacked too, on the way to the next one. */
  @Test
  void aBombThatIsHiddenIsFoundAllTheSame() {
    assertThat(Heard.of(SMALL, zip(".hidden", new byte[20 * MB])).lines)
        .containsExactly(".hidden skipped", "stdin: compression-ratio");
  }

  @Test
  void aShortTextOfOneLetterIsNoBomb() {
    Heard heard = Heard.of(SMALL, zip("spaces", " ".repeat(MB).getBytes(ISO_8859_1)));
    assertThat(heard.documents).hasSize(1);
  }

  @Test
  void anArchiveWithTooManyEntriesEndsThere() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      entries.put("e" + i, utf8("x"));
    }
    Heard heard = Heard.of(Limits.DEFAULT.withEntries(10), zip(entries));
    assertThat(heard.documents).hasSize(10);
    assertThat(heard.lines).hasSize(11).contains("stdin: too-many-entries");
  }

  @Test
  void theSumOfAllThatIsUnpackedHasALimitOverAllLevels() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      entries.put(i + ".zip", zip("x", new byte[40_000]));
    }
    Heard heard = Heard.of(Limits.DEFAULT.withTotalBytes(200_000), tar(entries));
    assertThat(heard.documents).hasSize(4);
    assertThat(heard.lines).hasSize(5).contains("stdin: too-large");
  }

  private static Map<String, byte[]> large(int size) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] content = new byte[size];
    new Random(1).nextBytes(content);
    content[0] = 'x';
    entries.put("large", content);
    entries.put("small", utf8("x"));
    return entries;
  }
}
