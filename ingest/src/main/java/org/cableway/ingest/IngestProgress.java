package org.cableway.ingest;

/**
 * How far a run is.
 *
 * @param bytesRead of the files, packed ones as they stand on disk
 * @param bytesTotal of all files; -1 where nobody knows, before they are counted and with stdin
 * @param found documents that the lister saw in this attempt
 * @param known of these, in the ledger already
 * @param committed documents that stand on their topics, sent or rejected, in this attempt
 */
public record IngestProgress(
    long bytesRead, long bytesTotal, long found, long known, long committed) {

  /** Share done by what was read, 0 to 1; -1 where nobody knows. */
  public double share() {
    if (bytesTotal < 0) {
      return -1;
    }
    return bytesTotal == 0 ? 1 : Math.min(1, (double) bytesRead / bytesTotal);
  }
}
