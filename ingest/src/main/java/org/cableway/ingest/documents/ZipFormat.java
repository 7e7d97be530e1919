package org.cableway.ingest.documents;

import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Read as a stream, entry by entry: the directory at the end is not looked at, so a million entries
 * take no memory, and bombs of overlapping entries do not work.
 */
final class ZipFormat implements ContainerFormat {

  /** The record at the end, a comment of 65,535 bytes in it, and what the reader reads ahead. */
  private static final int DIRECTORY_END = 22 + 65_535 + 1_024;

  @Override
  public boolean recognises(byte[] head) {
    return Magic.startsWith(head, 'P', 'K', 3, 4)
        || Magic.startsWith(head, 'P', 'K', 5, 6)
        || Magic.startsWith(head, 'P', 'K', 7, 8, 'P', 'K', 3, 4);
  }

  @Override
  public void read(Found found, Contents contents) {
    Gauge gauge = contents.gauge();
    Tail tail = new Tail(DIRECTORY_END);
    InputStream packed = gauge.packed(found.in(), tail);
    new ArchiveEntries<ZipArchiveEntry>(found, contents, gauge)
        .read(
            new ZipArchiveInputStream(packed),
            entry -> what(entry),
            () -> tail.contains('P', 'K', 5, 6));
  }

  private static ArchiveEntries.What what(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return ArchiveEntries.What.ENCRYPTED;
    }
    return entry.isUnixSymlink() ? ArchiveEntries.What.OTHER : ArchiveEntries.What.FILE;
  }
}
