package org.cableway.enrich;

import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.RawDocument;
import org.cableway.parse.Cable;
import org.cableway.parse.Page;

/** Where a record came from. */
final class Sources {

  static Source of(Cable cable, RawDocument document) {
    Page page = cable.text().page();
    return new Source(
        document.place().uri(),
        document.place().entry(),
        document.sha256(),
        page.format(),
        page.charset(),
        page.cuts().size());
  }

  private Sources() {}
}
