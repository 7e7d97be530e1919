package org.cableway.enrich;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.Problem;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.parse.CableParser;

/** What one enricher alone makes of a telegram. */
final class Enriched {

  /** The telegram of an invented day, to be filled: level line, order, TAGS, subject, text. */
  static final String TELEGRAM =
      """
      VZCZCXYZ0042
      PP RUEHC

      DE RUEHNY #0042 0791410
      ZNY CCCCC ZZH
      P R 201410Z MAR 09
      FM AMEMBASSY OSLO
      TO RUEHC/SECSTATE WASHDC 1042

      %s OSLO 000042

      SIPDIS

      E.O. 12958: %s
      TAGS: EFIS, PREL, NO
      SUBJECT: %s

      %s

      ROE
      """;

  private Enriched() {}

  /** The draft that an enricher writes to. */
  static RecordDraft by(Enricher enricher, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RecordDraft draft = new RecordDraft();
    enricher.enrich(
        new CableParser().parse(new RawDocument(bytes, new Place("memory:telegram", null))).get(0),
        draft);
    return draft;
  }

  /** A confidential telegram about fish. */
  static String fish(String text) {
    return TELEGRAM.formatted("C O N F I D E N T I A L", "DECL: 03/20/2019", "(C) THE FISH", text);
  }

  static List<String> codes(RecordDraft draft) {
    return draft.problems.stream().map(Problem::code).toList();
  }
}
