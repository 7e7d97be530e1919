package org.cableway.ingest;

/**
 * What the lister counted before anything was sent.
 *
 * @param found all that it saw, but what an earlier attempt of this run counted
 * @param known of these, in the ledger already
 * @param skipped of these, passed over on purpose
 */
record Counts(long found, long known, long skipped) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(found + other.found, known + other.known, skipped + other.skipped);
  }

  Counts minus(Counts other) {
    return new Counts(found - other.found, known - other.known, skipped - other.skipped);
  }
}
