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
 * @param memoryBytes what the dictionary of one archive may take (7z, xz, zstd); {@code too-large}
 *     above
 * @param spoolBytes largest 7z archive that is no file of its own, and is copied to one to be read;
 *     {@code too-large} above
 */
public record Limits(
    int documentBytes,
    int depth,
    int entries,
    int ratio,
    long ratioFloorBytes,
    long totalBytes,
    int memoryBytes,
    long spoolBytes) {

  private static final int MB = 1024 * 1024;

  /**
   * 8 MB a document, depth 3, 1,000,000 entries, ratio 200 above 16 MB, 1 TB in all; 80 MB of
   * memory, which is a dictionary of 64 MB and what stands around it; 1 GB copied.
   */
  public static final Limits DEFAULT =
      new Limits(8 * MB, 3, 1_000_000, 200, 16 * MB, 1_048_576L * MB, 80 * MB, 1_024L * MB);

  public Limits {
    requirePositive("documentBytes", documentBytes);
    requirePositive("depth", depth);
    requirePositive("entries", entries);
    requirePositive("ratio", ratio);
    requirePositive("totalBytes", totalBytes);
    requirePositive("memoryBytes", memoryBytes);
    requirePositive("spoolBytes", spoolBytes);
  }

  /** The same with another size of documents. */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(
        bytes, depth, entries, ratio, ratioFloorBytes, totalBytes, memoryBytes, spoolBytes);
  }

  /** The same with another depth. */
  public Limits withDepth(int levels) {
    return new Limits(
        documentBytes,
        levels,
        entries,
        ratio,
        ratioFloorBytes,
        totalBytes,
        memoryBytes,
        spoolBytes);
  }

  /** The same with another number of entries. */
  public Limits withEntries(int most) {
    return new Limits(
        documentBytes, depth, most, ratio, ratioFloorBytes, totalBytes, memoryBytes, spoolBytes);
  }

  /** The same with another ratio, looked at above so many unpacked bytes. */
  public Limits withRatio(int most, long floorBytes) {
    return new Limits(
        documentBytes, depth, entries, most, floorBytes, totalBytes, memoryBytes, spoolBytes);
  }

  /** The same with another sum of unpacked bytes. */
  public Limits withTotalBytes(long bytes) {
    return new Limits(
        documentBytes, depth, entries, ratio, ratioFloorBytes, bytes, memoryBytes, spoolBytes);
  }

  /** The same with other memory and another size of copies. */
  public Limits withMemory(int bytes, long copyBytes) {
    return new Limits(
        documentBytes, depth, entries, ratio, ratioFloorBytes, totalBytes, bytes, copyBytes);
  }

  int memoryKib() {
    return Math.max(1, memoryBytes / 1024);
  }

  /** The largest power of two within the memory: 26 for 80 MB. */
  int memoryLog() {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(memoryBytes);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: 1 or more)");
    }
  }
}
