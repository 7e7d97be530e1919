package org.cableway.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;

/**
 * Where some documents were found, told by {@code cables.ledger}: it keeps every place, also that
 * of bytes which were there before. Give it the whole topic, then ask.
 */
public final class KnownPlaces implements Consumer<IncomingRecord> {

  private final Set<String> documents;
  private final Map<String, LedgerEntry> entries = new HashMap<>();

  /**
   * @param documents their keys on {@code cables.raw}
   */
  public KnownPlaces(Set<String> documents) {
    this.documents = Set.copyOf(documents);
  }

  @Override
  public void accept(IncomingRecord entry) {
    if (entry.value() == null) {
      entries.remove(entry.key());
      return;
    }
    LedgerEntry found = CableJson.read(entry.value(), LedgerEntry.class);
    if (found.sha256() != null && documents.contains(found.sha256())) {
      entries.put(entry.key(), found);
    }
  }

  /** The places of a document, by name; none where the ledger has forgotten them. */
  public List<Place> of(String document) {
    return entries.values().stream()
        .filter(found -> found.sha256().equals(document))
        .map(found -> new Place(found.uri(), found.entry()))
        .sorted(Comparator.comparing(Place::toString))
        .toList();
  }
}
