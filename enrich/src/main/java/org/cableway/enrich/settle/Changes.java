package org.cableway.enrich.settle;

import java.util.List;
import org.cableway.contract.CableChange;

/** What a decision says on {@code cables.changes}. */
final class Changes {

  static CableChange of(String id, Standing before, Decision decision) {
    Standing now = decision.state();
    boolean first = before == null || before.standing() == null;
    return new CableChange(
        id,
        first ? CableChange.ADDED : CableChange.CHANGED,
        decision.changedFields(),
        now.contentHash(),
        first ? null : before.contentHash(),
        Rank.copy(now.standing()),
        now.copyKeys(),
        now.parser());
  }

  /** What stood before stands no more. */
  static CableChange removed(String id, Standing before) {
    return new CableChange(
        id,
        CableChange.REMOVED,
        List.of(),
        null,
        before.contentHash(),
        null,
        before.copyKeys(),
        null);
  }

  private Changes() {}
}
