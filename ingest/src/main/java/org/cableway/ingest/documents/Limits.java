package org.cableway.ingest.documents;

/**
 * How much is read before something is rejected. No limit ends a run.
 *
 * @param documentBytes largest document; {@code too-large} above
 * @param depth archives within archives: 1 takes no archive inside of an archive; {@code too-deep}
 * @param entries most entries of one archive; {@code too-many-entries}
 * @param ratio most bytes that one packed byte may give; {@code compression-ratio}
 * @param ratioFloorBytes below so many unpacked bytes the ratio is not looked at: short texts of
 *     one letter pack well
 * @param totalBytes most bytes that one file may give in all, nested archives included; {@code
 *     too-large} above
 */
public record Limits(
    int documentBytes, int depth, int entries, int ratio, long ratioFloorBytes, long totalBytes) {

  private static final int MB = 1024 * 1024;

  /** 8 MB a document, depth 3, 1,000,000 entries, ratio 200 above 16 MB, 1 TB in all. */
  public static final Limits DEFAULT =
      new Limits(8 * MB, 3, 1_000_000, 200, 16 * MB, 1_048_576L * MB);

  public Limits {
    requirePositive("documentBytes", documentBytes);
    requirePositive("depth", depth);
    requirePositive("entries", entries);
    requirePositive("ratio", ratio);
    requirePositive("totalBytes", totalBytes);
  }

  /** The same with another size of documents. */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, depth, entries, ratio, ratioFloorBytes, totalBytes);
  }

  /** The same with another depth. */
  public Limits withDepth(int levels) {
    return new Limits(documentBytes, levels, entries, ratio, ratioFloorBytes, totalBytes);
  }

  /** The same with another number of entries. */
  public Limits withEntries(int most) {
    return new Limits(documentBytes, depth, most, ratio, ratioFloorBytes, totalBytes);
  }

  /** The same with another ratio, looked at above so many unpacked bytes. */
  public Limits withRatio(int most, long floorBytes) {
    return new Limits(documentBytes, depth, entries, most, floorBytes, totalBytes);
  }

  /** The same with another sum of unpacked bytes. */
  public Limits withTotalBytes(long bytes) {
    return new Limits(documentBytes, depth, entries, ratio, ratioFloorBytes, bytes);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: 1 or more)");
    }
  }
}
