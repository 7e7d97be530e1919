package org.cableway.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cableway.contract.RawDocument;
import org.junit.jupiter.api.Test;

final class LedgerTest {

  private final Ledger ledger = new Ledger();

  @Test
  void aDocumentIsNewOnce() {
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.NEW);
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.KNOWN);
    assertThat(ledger.sight(id(2))).isEqualTo(Ledger.Sighting.NEW);
  }

  @Test
  void whatAnotherRunSentIsKnown() {
    ledger.restore(id(1), false);
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.KNOWN);
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.KNOWN);
  }

  /** A second sight is one more document: the path was given twice, say. */
  @Test
  void whatThisRunSentBeforeItWasKilledIsPassedOverOnce() {
    ledger.restore(id(1), true);
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.RESUMED);
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.KNOWN);
  }

  @Test
  void aTombstoneMakesNewAgain() {
    ledger.restore(id(1), false);
    ledger.forget(id(1));
    assertThat(ledger.sight(id(1))).isEqualTo(Ledger.Sighting.NEW);
  }

  @Property(tries = 200)
  void itGrowsAndForgetsNothing(
      @ForAll @Size(max = 3_000) List<@IntRange(max = 4_000) Integer> documents) {
    Ledger grown = new Ledger();
    Map<Integer, Boolean> seen = new HashMap<>();
    for (int document : documents) {
      boolean known = seen.put(document, true) != null;
      assertThat(grown.sight(id(document)))
          .isEqualTo(known ? Ledger.Sighting.KNOWN : Ledger.Sighting.NEW);
    }
  }

  private static String id(int number) {
    return RawDocument.sha256(Integer.toString(number).getBytes(UTF_8));
  }
}
