package org.cableway.enrich;

import java.util.HashMap;
import java.util.Map;
import org.cableway.contract.CableRecord.Originator;
import org.cableway.contract.CableRecord.Transmission;
import org.cableway.parse.Cable;
import org.cableway.parse.tables.Table;
import org.cableway.parse.telegram.TransmissionHeader;

/** Names routing indicators and precedences. Addressees keep their own plain language address. */
final class TransmissionEnricher implements Enricher {

  private final Map<String, String> indicators =
      column("tables/routing_indicators.csv", "indicator", "name");
  private final Map<String, String> precedences =
      column("tables/precedences.csv", "letter", "name");

  @Override
  public void enrich(Cable cable, RecordDraft draft) {
    TransmissionHeader header = cable.transmission();
    draft.transmission = named(header.transmission());
    draft.from = header.from();
    draft.recipients = header.recipients();
    draft.infoRecipients = header.infoRecipients();
  }

  private Transmission named(Transmission sent) {
    if (sent == null) {
      return null;
    }
    return new Transmission(
        sent.id(),
        sent.precedence(),
        sent.precedence() == null ? null : precedences.get(sent.precedence()),
        sent.infoPrecedence(),
        sent.routing(),
        named(sent.originator()),
        sent.serial(),
        sent.filed(),
        sent.dtg(),
        sent.security());
  }

  private Originator named(Originator originator) {
    if (originator == null || originator.indicator() == null) {
      return originator;
    }
    return new Originator(originator.indicator(), indicators.get(originator.indicator()));
  }

  private static Map<String, String> column(String table, String key, String value) {
    Map<String, String> column = new HashMap<>();
    for (Map<String, String> row : Table.rows(TransmissionEnricher.class, table)) {
      column.put(row.get(key), row.get(value));
    }
    return Map.copyOf(column);
  }
}
