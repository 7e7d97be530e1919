package org.cableway.enrich;

import org.cableway.parse.Cable;

/**
 * One fact table or rule that adds meaning to a cable. Stateless and deterministic; reads the cable
 * alone, never what another enricher wrote.
 */
interface Enricher {

  /** Sets the fields that this enricher owns; adds problems. Never throws for whatever cable. */
  void enrich(Cable cable, RecordDraft draft);
}
