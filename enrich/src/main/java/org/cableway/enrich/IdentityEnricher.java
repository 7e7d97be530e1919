package org.cableway.enrich;

import org.cableway.parse.Cable;
import org.cableway.parse.PageFacts;

/** Id, year, serial, times and collection. */
final class IdentityEnricher implements Enricher {

  /** 66 to 99 are of the 1900s: the corpus starts in 1966. */
  private static final int FIRST_YEAR = 66;

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    PageFacts facts = cable.text().facts();
    draft.id = cable.id();
    draft.referenceId = cable.referenceId();
    draft.aliases = cable.aliases();
    draft.created = cable.created();
    draft.createdSource = cable.createdSource();
    draft.released = facts.released();
    draft.collection = facts.collection();
    CanonicalId id = CanonicalId.of(cable.id());
    if (id != null) {
      draft.year = year(id.year());
      draft.serial = id.serial();
    }
  }

  private static int year(int twoDigits) {
    return twoDigits < FIRST_YEAR ? 2000 + twoDigits : 1900 + twoDigits;
  }
}
