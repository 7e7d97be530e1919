package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.contract.CableRecord;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.SampleRecords;
import org.cableway.enrich.settle.Decision.Outcome;
import org.junit.jupiter.api.Test;

class SettleTest {

  private static final String ID = "09QUITO77";
  private static final Instant RELEASED = Instant.parse("2011-08-30T01:44:00Z");

  private final Candidate whole = candidate(SampleRecords.record(ID, "WHOLE TEXT", null, "aa"));
  private final Candidate extract = candidate(SampleRecords.partial(ID, "LONG EXTRACT OF", "bb"));

  @Test
  void settle_firstCopyIsPublished() {
    Decision decision = Settle.settle(null, extract);

    assertThat(decision.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(decision.changedFields()).isEmpty();
    assertThat(decision.state().copies()).containsExactly(extract.rank());
  }

  @Test
  void settle_betterCopyReplacesAndNamesTheFields() {
    Decision decision = Settle.settle(Settle.settle(null, extract).state(), whole);

    assertThat(decision.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(decision.changedFields()).containsExactly("partial", "text", "source");
    assertThat(decision.state().copies()).containsExactlyInAnyOrder(whole.rank(), extract.rank());
  }

  @Test
  void settle_worseCopyNeverReplacesAndIsKept() {
    Decision decision = Settle.settle(Settle.settle(null, whole).state(), extract);

    assertThat(decision.outcome()).isEqualTo(Outcome.DUPLICATE);
    assertThat(decision.state().standing()).isEqualTo(whole.rank());
    assertThat(decision.state().copies()).contains(extract.rank());
  }

  @Test
  void settle_ofWhatWasTakenDownIsSkipped_andTheCopyKnown() {
    Standing down = Settle.settle(null, whole).state().takenDown("a name in it", false);
    Decision decision = Settle.settle(down, extract);

    assertThat(decision.outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(decision.state().removed()).isEqualTo("a name in it");
    assertThat(decision.state().copyKeys()).containsExactly("aa", "bb");
  }

  @Test
  void settle_afterATakedownWasLiftedTheNextCopyStands() {
    Standing down = Settle.settle(null, whole).state().takenDown("a name in it", true);
    Decision decision = Settle.settle(down.lifted(), extract);

    assertThat(decision.outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(decision.state().standing()).isEqualTo(extract.rank());
    assertThat(decision.state().copyKeys()).containsExactly("aa", "bb");
    assertThat(decision.state().erased()).isNull();
  }

  @Test
  void settle_sameCopySameContentIsUnchanged() {
    Standing state = Settle.settle(null, whole).state();

    assertThat(Settle.settle(state, whole))
        .isEqualTo(new Decision(Outcome.UNCHANGED, state, List.of()));
  }

  @Test
  void settle_newerParserReplacesTheSameCopy() {
    Candidate better = new Candidate(whole.rank(), "other", whole.digests(), "1.0.0", "1.10.0");
    Standing state = Settle.settle(Settle.settle(null, whole).state(), better).state();

    assertThat(state.contentHash()).isEqualTo("other");
    assertThat(Settle.settle(state, whole).outcome()).isEqualTo(Outcome.SKIPPED);
  }

  @Test
  void settle_newerParserWithTheSameRecordOnlyLooksIn() {
    Candidate again =
        new Candidate(whole.rank(), whole.contentHash(), whole.digests(), "1.0.0", "1.10.0");
    Decision decision = Settle.settle(Settle.settle(null, whole).state(), again);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(decision.state().checkedBy()).isEqualTo("1.10.0");
    assertThat(decision.state().parser()).isEqualTo("1.0.0");
  }

  @Test
  void settle_removedCableStaysAway() {
    Standing removed =
        new Standing(null, null, null, null, null, null, List.of(), "court order", null);

    assertThat(Settle.settle(removed, whole).outcome()).isEqualTo(Outcome.SKIPPED);
  }

  /** Documents that are made to name one cable: its entry stays small, and the best copy stands. */
  @Test
  void settle_ofMoreCopiesThanAnyCableHas_keepsTheBestInMind() {
    Standing state = null;
    List<Candidate> copies = new ArrayList<>();
    for (int i = 0; i < Standing.MOST_COPIES + 200; i++) {
      copies.add(candidate(SampleRecords.record(ID, "A".repeat(1 + i), null, "sha-" + i)));
    }
    Candidate best = copies.get(copies.size() - 1);
    Candidate worst = copies.get(0);
    Collections.shuffle(copies, new Random(1));
    for (Candidate copy : copies) {
      state = Settle.settle(state, copy).state();
    }

    assertThat(state.copies()).hasSize(Standing.MOST_COPIES).contains(best.rank());
    assertThat(state.standing()).isEqualTo(best.rank());
    assertThat(Settle.settle(state, worst))
        .isEqualTo(new Decision(Outcome.DUPLICATE, state, List.of()));
  }

  /**
   * Whatever the order of arrival, with repeats: the same copy stands, and nothing stands twice.
   */
  @Property
  void settle_anyOrderEndsInTheSame(@ForAll("copies") List<Candidate> copies, @ForAll long seed) {
    Candidate best = Collections.max(copies, (a, b) -> a.rank().compareTo(b.rank()));
    List<Candidate> arrivals = new ArrayList<>(copies);
    arrivals.addAll(copies);
    Collections.shuffle(arrivals, new Random(seed));
    Standing state = null;
    Set<String> published = new HashSet<>();
    for (Candidate arrival : arrivals) {
      Decision decision = Settle.settle(state, arrival);
      state = decision.state();
      if (decision.outcome() == Outcome.PUBLISHED) {
        assertThat(published.add(arrival.contentHash())).isTrue();
      }
    }

    assertThat(state.contentHash()).isEqualTo(best.contentHash());
    assertThat(state.copies())
        .hasSize((int) copies.stream().map(Candidate::copy).distinct().count());
  }

  @Provide
  Arbitrary<List<Candidate>> copies() {
    Arbitrary<CableRecord> record =
        Combinators.combine(
                Arbitraries.strings().withCharRange('A', 'D').ofMinLength(1).ofMaxLength(6),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(true, false))
            .as(SettleTest::copy);
    return record.map(SettleTest::candidate).list().ofMinSize(1).ofMaxSize(8);
  }

  private static CableRecord copy(String body, int redactions, boolean released) {
    String sha256 = body.toLowerCase(java.util.Locale.ROOT) + redactions + released;
    return released
        ? SampleRecords.record(ID, body, RELEASED, sha256)
        : SampleRecords.redacted(ID, body, redactions, sha256);
  }

  private static Candidate candidate(CableRecord record) {
    EncodedRecord encoded = EncodedRecord.of(record);
    return new Candidate(
        Rank.of(record, record.source().sha256()),
        encoded.contentHash(),
        encoded.digests(),
        record.schemaVersion(),
        record.parserVersion());
  }
}
