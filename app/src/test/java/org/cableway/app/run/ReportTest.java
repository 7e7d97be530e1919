package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.RunTotals;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String RUN = "20090409T050400.000Z-1f2e3d4c5b6a";

  private final RunTotals totals = new RunTotals();

  @Test
  void allAccountedFor_balances() {
    add("ingest", Map.of("found", 12L, "sent", 8L, "known", 2L, "skipped", 1L, "rejected", 1L));
    add("enrich", Map.of("in", 8L, "candidates", 8L, "rejected", 1L));
    add("settle", Map.of("in", 8L, "published", 6L, "unchanged", 1L, "duplicate", 1L));

    Report report = report(Report.Scope.ALL);

    assertThat(report.balanced()).isTrue();
    assertThat(report.seen()).isEqualTo(9);
    assertThat(ReportText.of(report))
        .contains("12 found = 8 sent + 2 known + 1 skipped + 1 rejected")
        .contains("9 seen = 6 published + 1 unchanged + 1 duplicate + 1 rejected + 0 skipped")
        .contains("\nbalanced\n");
  }

  /** Deltas of several transactions and attempts are one sum. */
  @Test
  void attempts_areSummed() {
    add("ingest", Map.of("found", 1L, "sent", 1L));
    add("ingest", Map.of("found", 1L, "sent", 1L));
    add("enrich", Map.of("in", 2L, "candidates", 2L));
    add("settle", Map.of("in", 2L, "published", 2L));

    assertThat(report(Report.Scope.ALL).balanced()).isTrue();
    assertThat(report(Report.Scope.ALL).documents().found()).isEqualTo(2);
  }

  @Test
  void lostDocument_doesNotBalance() {
    add("ingest", Map.of("found", 2L, "sent", 1L));
    add("enrich", Map.of("in", 1L, "candidates", 1L));
    add("settle", Map.of("in", 1L, "published", 1L));

    assertThat(report(Report.Scope.ALL).balanced()).isFalse();
    assertThat(ReportText.of(report(Report.Scope.ALL))).contains("DOES NOT BALANCE");
  }

  @Test
  void pendingCable_doesNotBalance() {
    add("ingest", Map.of("found", 1L, "sent", 1L));
    add("enrich", Map.of("in", 1L, "candidates", 1L));

    assertThat(report(Report.Scope.ALL).balanced()).isFalse();
    assertThat(ReportText.of(report(Report.Scope.ALL)))
        .contains("balanced so far: 0 documents and 1 cables are on their way");
  }

  /** A run that was stopped tells what waits from what is lost. */
  @Test
  void pendingDocuments_doNotHideALoss() {
    add("ingest", Map.of("found", 9L, "sent", 9L));
    add("enrich", Map.of("in", 2L, "candidates", 2L));
    add("settle", Map.of("in", 2L, "published", 2L));
    assertThat(ReportText.of(report(Report.Scope.ALL)))
        .contains("balanced so far: 7 documents and 0 cables are on their way");

    add("enrich", Map.of("in", 1L, "candidates", 1L));
    add("settle", Map.of("in", 1L));
    assertThat(ReportText.of(report(Report.Scope.ALL))).contains("DOES NOT BALANCE");
  }

  @Test
  void ingestAlone_balancesByItsDocuments() {
    add("ingest", Map.of("found", 1L, "sent", 1L));

    assertThat(report(Report.Scope.INGEST).balanced()).isTrue();
  }

  @Test
  void nothingNew_isSaid() {
    add("ingest", Map.of("found", 3L, "known", 3L));

    assertThat(ReportText.of(report(Report.Scope.ALL))).contains("nothing new");
  }

  @Test
  void codes_areThoseOfAllStages() {
    add("ingest", Map.of("found", 2L, "sent", 1L, "rejected", 1L, "rejected.too-large", 1L));
    add("enrich", Map.of("in", 1L, "rejected", 1L, "rejected.no-id", 1L, "problems.tags.none", 2L));

    Report report = report(Report.Scope.ALL);

    assertThat(report.byCode()).isEqualTo(Map.of("too-large", 1L, "no-id", 1L));
    assertThat(report.problems()).isEqualTo(Map.of("tags.none", 2L));
  }

  /** The shape that scripts rely on: every name is there, in the order of the contract. */
  @Test
  void json_hasEveryNameOfTheContract() {
    assertThat(new String(CableJson.write(report(Report.Scope.ALL)), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"runId\":\""
                + RUN
                + "\",\"documents\":{\"found\":0,\"sent\":0,\"known\":0,\"skipped\":0,"
                + "\"rejected\":0},\"seen\":0,\"published\":0,\"unchanged\":0,\"duplicate\":0,"
                + "\"rejected\":0,\"skipped\":0,\"balanced\":true,\"byCode\":{},\"problems\":{},"
                + "\"elapsedMs\":2000,\"cablesPerSecond\":0.0}");
  }

  private void add(String stage, Map<String, Long> counts) {
    totals.add(new RunDelta(RUN, stage, counts));
  }

  private Report report(Report.Scope scope) {
    return Report.of(new RunCounts(totals, RUN), scope, Duration.ofSeconds(2));
  }
}
