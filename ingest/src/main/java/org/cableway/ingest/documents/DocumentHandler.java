package org.cableway.ingest.documents;

import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;

/**
 * Takes what {@link Documents} finds, in the order of the input, on the thread that lists. What it
 * throws ends the listing and reaches the caller of {@link Documents#list}.
 */
public interface DocumentHandler {

  /** A document: a file, an entry of an archive, a row of a dump. */
  void document(RawDocument document);

  /**
   * Something that can give no document.
   *
   * @param document its place, with the bytes where they were read, else with none
   * @param size how many bytes it has, -1 where nobody knows
   * @param reason why, with the stable code
   */
  void rejected(RawDocument document, long size, RejectedException reason);

  /** Something passed over on purpose: a hidden file or folder, a link, a device. */
  void skipped(RawDocument.Place place);
}
