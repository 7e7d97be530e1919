package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.ingest.documents.Packed.gzip;
import static org.cableway.ingest.documents.Packed.utf8;
import static org.cableway.ingest.documents.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.junit.jupiter.api.Test;

/** The dump is known by its rows, wherever it stands, and streams by. */
final class DumpsTest {

  private static final String ONE = RowScannerTest.row(1, "FIRST\n");
  private static final String TWO = RowScannerTest.row(2, "SECOND \\\"X\\\"\n");

  @Test
  void aDumpGivesOneDocumentARowWhateverItIsCalled() {
    byte[] dump = utf8(ONE + "\n" + TWO + "\n");
    String[] rows = {"row 1: " + ONE, "row 2: " + TWO};
    assertThat(Heard.of(dump).lines).containsExactly(rows);
    assertThat(Heard.of(gzip(dump)).lines).containsExactly(rows);
    assertThat(Heard.of(zip("some.txt", gzip(dump))).lines)
        .containsExactly("some.txt!row 1: " + ONE, "some.txt!row 2: " + TWO);
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstRow() {
    assertThat(Heard.of(utf8("\uFEFF" + ONE)).lines).containsExactly("row 1: " + ONE);
  }

  @Test
  void aDumpWhoseFirstRowIsDamagedIsADump() {
    assertThat(Heard.of(utf8("AN END OF A ROW\"\n" + TWO)).lines)
        .containsExactly("row 1 row-damaged", "row 2: " + TWO);
  }

  @Test
  void theBytesOfADamagedRowAreKept() {
    Heard heard = Heard.of(utf8("\"1\",\"broken\n" + TWO + "\n"));
    assertThat(heard.lines).containsExactly("row 1 row-damaged", "row 2: " + TWO);
    assertThat(heard.refused.get(0).bytes()).asString().isEqualTo("\"1\",\"broken\n");
  }

  @Test
  void otherTablesAndPagesThatShowARowAreNoDumps() {
    assertThat(Heard.of(utf8("\"1\",\"a\",\"b\"\n\"2\",\"c\",\"d\"\n")).documents).hasSize(1);
    assertThat(Heard.of(utf8("<pre>\n" + ONE + "\n</pre>")).documents).hasSize(1);
  }

  /**
   * Whatever was taken from the stream and not yet given to the handler is in memory. It is never
   * more than a row and the buffers on the way, so a dump of any size needs the same.
   */
  @Test
  void aDumpStreamsWithARowAndSomeBuffersInMemory() {
    byte[] row = utf8(RowScannerTest.row(7, "X".repeat(20_000) + "\n") + "\n");
    int rows = 4_000;
    Counting counting = new Counting();
    Taken taken = new Taken(repeat(row, rows), counting.bytes);
    new Documents(List.of("-"), Limits.DEFAULT, taken).list(counting);
    assertThat(counting.documents).hasValue(rows);
    assertThat(counting.bytes).hasValue(rows * (row.length - 1L));
    assertThat(counting.rejected).hasValue(0);
    assertThat(taken.mostAhead - rows).isLessThan(row.length + 4 * 65_536);
  }

  /** A quote that never closes, and no start of a row for 60 MB. */
  @Test
  void aQuoteThatNeverClosesIsTooLargeAndTheNextRowIsRead() {
    byte[] line = utf8("X".repeat(9_999) + "\n");
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(utf8(ONE + "\n\"2\",\"")),
            new SequenceInputStream(repeat(line, 6_000), new ByteArrayInputStream(utf8(TWO))));
    Heard heard = new Heard();
    new Documents(List.of("-"), Limits.DEFAULT, in).list(heard);
    assertThat(heard.lines).containsExactly("row 1: " + ONE, "row 2 too-large", "row 3: " + TWO);
    assertThat(heard.sizes).containsExactly(6_000L * 10_000 + 5);
  }

  private static InputStream repeat(byte[] bytes, int times) {
    Enumeration<ByteArrayInputStream> parts =
        Collections.enumeration(
            new AbstractList<ByteArrayInputStream>() {
              @Override
              public ByteArrayInputStream get(int index) {
                return new ByteArrayInputStream(bytes);
              }

              @Override
              public int size() {
                return times;
              }
            });
    return new SequenceInputStream(parts);
  }

  /** Knows how far the reader is ahead of the handler. */
  private static final class Taken extends FilterInputStream {

    private final AtomicLong handedOn;
    private long taken;
    private long mostAhead;

    Taken(InputStream in, AtomicLong handedOn) {
      super(in);
      this.handedOn = handedOn;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      taken += Math.max(0, count);
      mostAhead = Math.max(mostAhead, taken - handedOn.get());
      return count;
    }
  }

  private static final class Counting implements DocumentHandler {

    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();

    @Override
    public void document(RawDocument document) {
      documents.incrementAndGet();
      bytes.addAndGet(document.bytes().length);
    }

    @Override
    public void rejected(RawDocument document, long size, RejectedException reason) {
      rejected.incrementAndGet();
    }

    @Override
    public void skipped(Place place) {
      rejected.incrementAndGet();
    }
  }
}
