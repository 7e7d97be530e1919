package org.cableway.enrich.settle;

import java.util.List;

/**
 * What became of a candidate.
 *
 * @param outcome how it is counted
 * @param state what stands now; the given state itself where nothing changed
 * @param changedFields names of the fields that differ from what stood; empty for a first record
 */
public record Decision(Outcome outcome, Standing state, List<String> changedFields) {

  /** How a candidate is counted in the report. */
  public enum Outcome {
    /** It stands newly or anew: to be written to {@code cables.parsed}. */
    PUBLISHED,
    /** The same copy with the same content. */
    UNCHANGED,
    /** Another copy, which does not stand. */
    DUPLICATE,
    /** The cable is taken down, or the candidate is of an older parser than what stands. */
    SKIPPED
  }

  public Decision {
    changedFields = List.copyOf(changedFields);
  }
}
