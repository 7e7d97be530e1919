package org.cableway.enrich;

import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.parse.Cable;

/** The enrichers in their order; none reads what another wrote, so the order is for people. */
public final class Enrichers {

  private final List<Enricher> enrichers;

  private Enrichers(List<Enricher> enrichers) {
    this.enrichers = List.copyOf(enrichers);
  }

  /** Every enricher of this library. */
  public static Enrichers standard() {
    return new Enrichers(List.of());
  }

  /** The record of a cable. Deterministic: the same cable gives the same record. */
  public CableRecord enrich(Cable cable) {
    RecordDraft draft = new RecordDraft();
    for (Enricher enricher : enrichers) {
      enricher.enrich(cable, draft);
    }
    return draft.toRecord();
  }
}
