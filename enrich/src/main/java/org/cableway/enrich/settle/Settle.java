package org.cableway.enrich.settle;

import java.util.List;
import org.cableway.enrich.settle.Decision.Outcome;

/**
 * Decides which copy of a cable stands. A pure function: whatever the order of arrival, the copy of
 * the highest rank stands in the end.
 */
public final class Settle {

  /**
   * Decides on one candidate.
   *
   * @param state what stands, null for a cable that was not seen before
   */
  public static Decision settle(Standing state, Candidate candidate) {
    if (state == null || state.vacant()) {
      Standing before = state == null ? Standing.NOTHING : state;
      return new Decision(Outcome.PUBLISHED, before.replacedBy(candidate), List.of());
    }
    if (state.removed() != null) {
      return new Decision(Outcome.SKIPPED, state.withCopy(candidate), List.of());
    }
    if (candidate.copy().equals(Rank.copy(state.standing()))) {
      return sameCopy(state, candidate);
    }
    return otherCopy(state, candidate);
  }

  private static Decision sameCopy(Standing state, Candidate candidate) {
    if (candidate.contentHash().equals(state.contentHash())) {
      return new Decision(Outcome.UNCHANGED, state.checked(candidate), List.of());
    }
    if (Versions.compare(candidate.parser(), state.checkedBy()) < 0) {
      return new Decision(Outcome.SKIPPED, state, List.of());
    }
    return published(state, candidate);
  }

  private static Decision otherCopy(Standing state, Candidate candidate) {
    if (candidate.rank().compareTo(state.standing()) < 0) {
      return new Decision(Outcome.DUPLICATE, state.withCopy(candidate), List.of());
    }
    if (candidate.contentHash().equals(state.contentHash())) {
      // No new version, since nobody would see a difference; but its rank is what others must beat.
      return new Decision(Outcome.DUPLICATE, state.standingFor(candidate), List.of());
    }
    return published(state, candidate);
  }

  private static Decision published(Standing state, Candidate candidate) {
    return new Decision(
        Outcome.PUBLISHED,
        state.replacedBy(candidate),
        ChangedFields.between(
            state.schema(), state.digests(), candidate.schema(), candidate.digests()));
  }

  private Settle() {}
}
