package org.cableway.ingest.documents;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/**
 * {@code cables.csv.7z}. Its directory stands at the end, so it is read from its file; one that is
 * inside of another archive, or comes through the standard input, is copied to a file first.
 */
final class SevenZipFormat implements ContainerFormat {

  private static final int UNIX_EXTENSION = 0x8000;
  private static final int UNIX_SHIFT = 16;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_FILE = 0x8000;

  @Override
  public boolean recognises(byte[] head) {
    return Magic.startsWith(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
  }

  @Override
  public void read(Found found, Contents contents) throws IOException {
    if (found.file() != null) {
      read(found, found.file().toFile(), contents);
      return;
    }
    try (Spool spool = Spool.of(found.in(), contents.limits().spoolBytes())) {
      read(found, spool.file(), contents);
    } catch (LimitExceeded e) {
      if (!e.of(Spool.class)) {
        throw e;
      }
      contents.reject(found.place(), e.code(), e.getMessage(), e);
    }
  }

  private static void read(Found found, File file, Contents contents) {
    Gauge gauge = contents.gauge();
    try (ArchiveFile bytes = new ArchiveFile(file, gauge);
        SevenZFile archive = Damage.asIo(() -> open(bytes, contents.limits()))) {
      new ArchiveEntries<SevenZArchiveEntry>(found, contents, gauge)
          .read(new Entries(archive), entry -> what(entry), () -> true);
    } catch (IOException e) {
      contents.reject(found.place(), Damage.code(e), Damage.message("7z", e), e);
    }
  }

  private static SevenZFile open(ArchiveFile bytes, Limits limits) throws IOException {
    return SevenZFile.builder()
        .setSeekableByteChannel(bytes)
        .setMaxMemoryLimitKiB(limits.memoryKib())
        .setUseDefaultNameForUnnamedEntries(true)
        .get();
  }

  /** What the archive is to take away on unpacking, or a link, whose content is its target. */
  private static ArchiveEntries.What what(SevenZArchiveEntry entry) {
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    boolean unix = (attributes & UNIX_EXTENSION) != 0;
    boolean file = !unix || ((attributes >>> UNIX_SHIFT) & UNIX_TYPE) == UNIX_FILE;
    return file && !entry.isAntiItem() ? ArchiveEntries.What.FILE : ArchiveEntries.What.OTHER;
  }

  /** The archive as the other kinds are read. */
  private static final class Entries extends ArchiveInputStream<SevenZArchiveEntry> {

    private final SevenZFile archive;

    Entries(SevenZFile archive) {
      super(InputStream.nullInputStream(), "UTF-8");
      this.archive = archive;
    }

    @Override
    public SevenZArchiveEntry getNextEntry() throws IOException {
      return archive.getNextEntry();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return archive.read(bytes, offset, length);
    }
  }
}
