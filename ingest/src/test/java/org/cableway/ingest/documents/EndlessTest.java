package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More than memory holds: told by its size, never held. */
final class EndlessTest {

  private static final long MB = 1024L * 1024;

  @Test
  void aLineOf500MbIsTooLarge() {
    Heard heard = listed(letters(500 * MB));
    assertThat(heard.lines).containsExactly("stdin: too-large");
    assertThat(heard.sizes).containsExactly(500 * MB);
    assertThat(heard.refused.get(0).bytes()).isEmpty();
  }

  @Test
  void aDocumentOf64MbIsTooLarge() {
    assertThat(listed(letters(64 * MB)).lines).containsExactly("stdin: too-large");
  }

  /** Its quote never closes: what comes behind it is inside of it. */
  @Test
  void aRowOf500MbIsTooLargeAndTheOneBeforeItIsRead() {
    String start = "\"1\",\"1/2/2009 3:04\",\"09X1\",\"\",\"S\",\"\",\"\",\"TEXT\"\n";
    String open = "\"2\",\"1/2/2009 3:04\",\"09X2\",\"\",\"S\",\"\",\"\",\"";
    InputStream dump =
        new SequenceInputStream(
            new ByteArrayInputStream((start + open).getBytes(ISO_8859_1)), letters(500 * MB));
    Heard heard = listed(dump);
    assertThat(heard.documents).hasSize(1);
    assertThat(heard.lines.get(1)).isEqualTo("row 2 too-large");
    assertThat(heard.sizes).containsExactly(500 * MB + open.length());
  }

  private static Heard listed(InputStream stdin) {
    Heard heard = new Heard();
    new Documents(List.of("-"), Limits.DEFAULT, stdin).list(heard);
    return heard;
  }

  /** So many letters, made as they are read. */
  private static InputStream letters(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 'a' : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        if (left == 0) {
          return -1;
        }
        int some = (int) Math.min(left, length);
        Arrays.fill(bytes, offset, offset + some, (byte) 'a');
        left -= some;
        return some;
      }
    };
  }
}
