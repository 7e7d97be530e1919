package org.cableway.ingest.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectionCode;

/**
 * The entries of one archive, in its order. Where it cannot be read on, what came before counts and
 * one rejection names the place.
 */
final class ArchiveEntries<E extends ArchiveEntry> {

  /** What an entry is, in the eyes of the archive's kind. */
  enum What {
    FILE,
    ENCRYPTED,
    OTHER
  }

  private final Found archive;
  private final Contents contents;
  private final Gauge gauge;
  private Place place;
  private int count;

  ArchiveEntries(Found archive, Contents contents, Gauge gauge) {
    this.archive = archive;
    this.contents = contents;
    this.gauge = gauge;
    this.place = archive.place();
  }

  /**
   * @param ended true where the archive is over, and not merely cut between two entries
   */
  void read(ArchiveInputStream<E> in, Function<E, What> kind, BooleanSupplier ended) {
    try {
      for (E entry = next(in); entry != null; entry = next(in)) {
        if (++count > contents.limits().entries()) {
          rejectCount();
          return;
        }
        entry(in, entry, kind.apply(entry));
        place = archive.place();
      }
      if (!ended.getAsBoolean()) {
        throw new EOFException("no end (expected: the record that ends an archive)");
      }
    } catch (IOException e) {
      contents.reject(place, Damage.code(e), Damage.message("archive", e), e);
    } catch (LimitExceeded e) {
      if (!e.of(gauge)) {
        throw e;
      }
      contents.reject(archive.place(), e.code(), e.getMessage(), e);
    }
  }

  private E next(ArchiveInputStream<E> in) throws IOException {
    return Damage.asIo(in::getNextEntry);
  }

  private void entry(ArchiveInputStream<E> in, E entry, What what) throws IOException {
    InputStream content = gauge.unpacked(in);
    Found found = archive.entry(entry.getName(), content, entry.getSize());
    place = found.place();
    if (entry.isDirectory()) {
      return;
    }
    if (what == What.ENCRYPTED) {
      String message = "entry: encrypted (expected: plain)";
      contents.reject(place, RejectionCode.ARCHIVE_ENCRYPTED, message, null);
      return;
    }
    if (what == What.OTHER || EntryName.hidden(entry.getName())) {
      contents.handler().skipped(place);
    } else if (in.canReadEntryData(entry)) {
      contents.read(found);
    } else {
      String message = "entry: packed in an unknown way (expected: such as deflate)";
      contents.reject(place, RejectionCode.UNREADABLE, message, null);
      return;
    }
    // The archive's reader would skip the rest past our gauge: a bomb could hide in there.
    Drain.rest(content);
  }

  private void rejectCount() {
    String message = "entries: over " + contents.limits().entries() + " (expected: fewer)";
    contents.reject(archive.place(), RejectionCode.TOO_MANY_ENTRIES, message, null);
  }
}
