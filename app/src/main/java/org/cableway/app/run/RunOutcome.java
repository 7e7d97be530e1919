package org.cableway.app.run;

/**
 * How a run ended.
 *
 * @param complete false where it was stopped: the same command goes on with it
 * @param overBudget why its error budget is exceeded; null where it is not
 */
public record RunOutcome(Report report, boolean complete, String overBudget) {}
