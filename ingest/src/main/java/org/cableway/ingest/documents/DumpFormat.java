package org.cableway.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/**
 * {@code cables.csv}: one document a row. Known by a line among its first bytes that starts like a
 * row, with number, date and reference id, so that a dump whose first row is damaged is one too.
 */
final class DumpFormat implements ContainerFormat {

  /** "1","12/28/1966 18:48","66BUENOSAIRES2481","... */
  private static final Pattern ROW =
      Pattern.compile(
          "^\"\\d{1,12}\",\"\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}\",\"[^\"\\n]{1,100}\",\"",
          Pattern.MULTILINE | Pattern.UNIX_LINES);

  /** The byte order mark of UTF-8, a letter a byte. */
  private static final String BOM = "\u00EF\u00BB\u00BF";

  private static final byte[] NONE = new byte[0];
  private static final int CHUNK = 65_536;

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith(BOM)) {
      text = text.substring(BOM.length());
    }
    // A page that shows a row is still a page; and most documents have no line like that at all.
    boolean may = text.startsWith("\"") || text.contains("\n\"");
    return may && !text.stripLeading().startsWith("<") && ROW.matcher(text).find();
  }

  @Override
  public void read(Found found, Contents contents) throws IOException {
    RowScanner scanner =
        new RowScanner(contents.limits().documentBytes(), new Numbered(found, contents));
    InputStream in = found.in();
    byte[] mark = in.readNBytes(BOM.length());
    if (!new String(mark, StandardCharsets.ISO_8859_1).equals(BOM)) {
      scanner.take(mark, mark.length);
    }
    byte[] chunk = new byte[CHUNK];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      scanner.take(chunk, count);
    }
    scanner.end();
  }

  private static final class Numbered implements RowScanner.Rows {

    private final Found dump;
    private final Contents contents;
    private long number;

    Numbered(Found dump, Contents contents) {
      this.dump = dump;
      this.contents = contents;
    }

    @Override
    public void row(byte[] bytes) {
      contents.handler().document(next(bytes));
    }

    @Override
    public void damaged(byte[] bytes) {
      String message = "row: damaged (expected: eight fields in quotes, then a line feed)";
      contents
          .handler()
          .rejected(
              next(bytes), bytes.length, new RejectedException(RejectionCode.ROW_DAMAGED, message));
    }

    @Override
    public void tooLarge(long size) {
      String message =
          "row: " + size + " bytes (expected: to " + contents.limits().documentBytes() + ")";
      contents
          .handler()
          .rejected(next(NONE), size, new RejectedException(RejectionCode.TOO_LARGE, message));
    }

    private RawDocument next(byte[] bytes) {
      number++;
      return new RawDocument(bytes, dump.inner("row " + number));
    }
  }
}
