package org.cableway.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;

/**
 * A message that holds no document but counts of the lister: those of the documents that were not
 * sent. Its {@code found} is what the lister saw less what was committed, so that a document that
 * got lost between the two makes a run that does not balance.
 *
 * @param counts of the lister, at this place among its documents
 * @param last true behind the last document
 */
record Totals(Counts counts, boolean last) {

  /** What is to be written, given what was committed already. */
  Map<String, Long> delta(Counts committed) {
    Counts open = counts.minus(committed);
    Map<String, Long> delta = new TreeMap<>();
    delta.put("found", open.found());
    delta.put("known", open.known());
    delta.put("skipped", open.skipped());
    if (last) {
      delta.put("finished", 1L);
    }
    return delta;
  }

  /** Reads back what {@link Messages#counts} wrote. */
  static Map<String, Long> counts(IncomingRecord message) {
    try {
      return CableJson.MAPPER.readValue(message.value(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
