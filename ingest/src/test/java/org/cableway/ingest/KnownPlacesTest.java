package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

/** What the ledger says of a document. */
class KnownPlacesTest {

  private static final String DOCUMENT = RawDocument.sha256(new byte[] {1});
  private static final String OTHER = RawDocument.sha256(new byte[] {2});

  private final KnownPlaces places = new KnownPlaces(Set.of(DOCUMENT));

  @Test
  void everyPlaceOfTheSameBytes_isKnown() {
    place("file:///b.html", null, DOCUMENT);
    place("file:///a.zip", "b.html", DOCUMENT);
    place("file:///c.html", null, OTHER);
    place("file:///too-large.html", null, null);

    assertThat(places.of(DOCUMENT))
        .containsExactly(new Place("file:///a.zip", "b.html"), new Place("file:///b.html", null));
    assertThat(places.of(OTHER)).as("nobody asked for it").isEmpty();
  }

  @Test
  void aTombstone_isForgotten_andASecondWordReplacesTheFirst() {
    LedgerEntry first = place("file:///a.html", null, DOCUMENT);
    LedgerEntry second = place("file:///b.html", null, DOCUMENT);
    place("file:///b.html", null, DOCUMENT);
    accept(first.identity(), null);

    assertThat(places.of(DOCUMENT)).containsExactly(new Place(second.uri(), null));
  }

  private LedgerEntry place(String uri, String entry, String sha256) {
    LedgerEntry found = new LedgerEntry(uri, entry, sha256, 1);
    accept(found.identity(), CableJson.write(found));
    return found;
  }

  private void accept(String key, byte[] value) {
    places.accept(new IncomingRecord("cables.ledger", 0, 0, key, value, Map.of(), Instant.EPOCH));
  }
}
