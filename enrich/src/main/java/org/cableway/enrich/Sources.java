package org.cableway.enrich;

import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.parse.Cable;
import org.cableway.parse.Page;

/**
 * Where the records of a document came from. Its bytes are hashed once: a document of megabytes may
 * hold cables by the thousand.
 */
record Sources(Place place, String sha256) {

  static Sources of(RawDocument document) {
    return new Sources(document.place(), document.sha256());
  }

  Source of(Cable cable) {
    Page page = cable.text().page();
    return new Source(
        place.uri(), place.entry(), sha256, page.format(), page.charset(), page.cuts().size());
  }
}
