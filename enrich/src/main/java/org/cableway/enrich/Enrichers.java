package org.cableway.enrich;

import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.parse.Cable;

/** The enrichers. None reads what another wrote; the order is that of the problems they note. */
final class Enrichers {

  private final List<Enricher> enrichers;

  private Enrichers(List<Enricher> enrichers) {
    this.enrichers = List.copyOf(enrichers);
  }

  /**
   * Every enricher of this library.
   *
   * @param version of the parser that reads the cables
   */
  static Enrichers standard(String version) {
    return new Enrichers(
        List.of(
            new ParsedFieldsEnricher(version),
            new IdentityEnricher(),
            new OriginEnricher(),
            new ClassificationEnricher(),
            new TransmissionEnricher(),
            new TagsEnricher(),
            new ParagraphsEnricher(),
            new SubjectTitleEnricher(),
            new DeclassificationEnricher(),
            new ReasonsEnricher(),
            new DifferencesEnricher()));
  }

  /** The record of a cable. Deterministic: the same cable and sources give the same record. */
  CableRecord enrich(Cable cable, Sources sources) {
    RecordDraft draft = new RecordDraft();
    for (Enricher enricher : enrichers) {
      enricher.enrich(cable, draft);
    }
    draft.source = sources.of(cable);
    return draft.toRecord();
  }
}
