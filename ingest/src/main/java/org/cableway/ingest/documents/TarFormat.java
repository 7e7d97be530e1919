package org.cableway.ingest.documents;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Known by the checksum of its first header, as tars older than {@code ustar} have no magic. */
final class TarFormat implements ContainerFormat {

  private static final int HEADER = 512;
  private static final int SUM = 148;
  private static final int SUM_LENGTH = 8;

  /** 012345 */
  private static final Pattern DIGITS = Pattern.compile("[0-7]{1,8}");

  @Override
  public boolean recognises(byte[] head) {
    if (head.length < HEADER || head[0] == 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < HEADER; i++) {
      sum += i >= SUM && i < SUM + SUM_LENGTH ? ' ' : head[i] & 0xFF;
    }
    return sum == octal(head);
  }

  /** {@code " 12345\0 "}; -1 where it is no such number. */
  private static int octal(byte[] head) {
    String text = new String(head, SUM, SUM_LENGTH, StandardCharsets.ISO_8859_1);
    String digits = text.replace('\0', ' ').strip();
    return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits, 8) : -1;
  }

  @Override
  public void read(Found found, Contents contents) {
    Gauge gauge = contents.gauge();
    Tail tail = new Tail(HEADER);
    InputStream packed = gauge.packed(found.in(), tail);
    new ArchiveEntries<TarArchiveEntry>(found, contents, gauge)
        .read(new TarArchiveInputStream(packed), entry -> what(entry), tail::zeros);
  }

  /** Links name a file of the same archive, or of the machine, which is nobody's to read. */
  private static ArchiveEntries.What what(TarArchiveEntry entry) {
    boolean file = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
    return file ? ArchiveEntries.What.FILE : ArchiveEntries.What.OTHER;
  }
}
