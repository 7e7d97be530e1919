package org.cableway.ingest.documents;

import java.io.InputStream;
import java.nio.file.Path;
import org.cableway.contract.RawDocument.Place;

/**
 * Bytes of a kind not known yet.
 *
 * @param file where exactly these bytes stand on disk; null where they do not
 * @param size how many they are, -1 where nobody knows
 * @param depth how many archives they stand in
 * @param unpacked true where they come straight out of a compressor: one more is one too deep some
 *     day, as there are files that unpack to themselves
 */
record Found(Place place, InputStream in, Path file, long size, int depth, boolean unpacked) {

  static Found stream(Place place, InputStream in) {
    return new Found(place, in, null, -1, 0, false);
  }

  static Found file(Place place, InputStream in, Path file, long size) {
    return new Found(place, in, file, size, 0, false);
  }

  /** An entry of this archive. */
  Found entry(String name, InputStream content, long entrySize) {
    return new Found(inner(EntryName.label(name)), content, null, entrySize, depth + 1, false);
  }

  /** The only content of this compressed file, which has the place of the file. */
  Found content(InputStream content) {
    return new Found(place, content, null, -1, unpacked ? depth + 1 : depth, true);
  }

  Found reading(InputStream other) {
    return new Found(place, other, file, size, depth, unpacked);
  }

  /** The place of something inside: {@code b.zip!c.html}, {@code row 17}. */
  Place inner(String label) {
    return new Place(place.uri(), place.entry() == null ? label : place.entry() + "!" + label);
  }
}
