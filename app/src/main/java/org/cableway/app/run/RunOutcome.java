package org.cableway.app.run;

/**
 * How a run ended.
 *
 * @param complete false where it was stopped: the same command goes on with it
 */
public record RunOutcome(Report report, boolean complete) {}
