package org.cableway.app.fuzz;

import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;

/** Any document: its charset, the kind of page, what stands around the telegram. */
public final class PageTarget {

  private PageTarget() {}

  /** It is read, or rejected with a code that is not our fault. */
  public static void fuzzerTestOneInput(byte[] data) {
    Verdict.read(new RawDocument(data, new Place("file:///page", null)));
  }
}
