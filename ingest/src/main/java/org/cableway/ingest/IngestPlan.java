package org.cableway.ingest;

/**
 * A run that is ready to begin.
 *
 * @param route to be added to the Camel context; documents flow when the context starts
 * @param run what the run tells of itself
 */
public record IngestPlan(IngestRoute route, IngestRun run) {}
