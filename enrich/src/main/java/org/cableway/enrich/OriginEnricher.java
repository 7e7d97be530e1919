package org.cableway.enrich;

import org.cableway.contract.CableRecord.Origin;
import org.cableway.parse.Cable;

/** The sending post: name as printed; city, country and coordinates from the table of posts. */
final class OriginEnricher implements Enricher {

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    String name = cable.text().facts().origin();
    draft.origin = name == null ? null : new Origin(null, name, null, null, null, null, null);
  }
}
