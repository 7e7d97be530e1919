/**
 * Documents to {@code cables.raw}: each once, with a ledger in the same transaction, so that a run
 * that was killed goes on and a run that is repeated sends nothing twice. {@link Ingest} starts it.
 */
package org.cableway.ingest;
