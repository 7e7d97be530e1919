package org.cableway.contract;

import java.util.Map;

/** The topics of Cableway with the settings that they are created with. */
public enum Topic {
  /**
   * Key: SHA-256 of the bytes; value: the document, untouched. Kept for ever. For a day nothing is
   * compacted: a document that came from two places is two messages, and both are counted. The
   * partition follows from the bytes, but not as the hash of the key.
   */
  RAW(
      "raw",
      Map.of(
          "cleanup.policy",
          "compact",
          "min.compaction.lag.ms",
          Days.millis(1),
          "max.compaction.lag.ms",
          Days.ERASED_WITHIN)),
  /** Key: cable id; value: a record on its way to {@code settle}, or a command. Internal. */
  CANDIDATES("candidates", Map.of("cleanup.policy", "delete", "retention.ms", Days.millis(7))),
  /** Key: cable id; value: what stands, of which copies. Internal. */
  INDEX("index", Map.of("cleanup.policy", "compact")),
  /** Key: cable id; value: the record. A tombstone: taken down. */
  PARSED(
      "parsed",
      Map.of(
          "cleanup.policy",
          "compact",
          "delete.retention.ms",
          Days.millis(30),
          "max.compaction.lag.ms",
          Days.ERASED_WITHIN)),
  /** Key: cable id; value: added, changed, removed; no text. */
  CHANGES("changes", Map.of("cleanup.policy", "delete", "retention.ms", Days.millis(3_650))),
  /** Key: of the raw record; value: the raw bytes; the reason stands in the headers. */
  REJECTED(
      "rejected",
      Map.of(
          "cleanup.policy",
          "compact,delete",
          "retention.ms",
          Days.millis(90),
          "max.compaction.lag.ms",
          Days.ERASED_WITHIN)),
  /** Key: identity of a document; value: its place and hash. */
  LEDGER("ledger", Map.of("cleanup.policy", "compact")),
  /** Key: run id; value: a delta of counts. */
  RUNS("runs", Map.of("cleanup.policy", "delete", "retention.ms", Days.millis(365)));

  /** The prefix that topics have by default. */
  public static final String DEFAULT_PREFIX = "cables.";

  /** The number of partitions that a topic is created with by default. */
  public static final int DEFAULT_PARTITIONS = 12;

  /** The largest message that topics and producers take, in bytes: 16 MB. */
  public static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

  private final String suffix;

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.of, which nobody can change
  private final Map<String, String> settings;

  Topic(String suffix, Map<String, String> settings) {
    this.suffix = suffix;
    this.settings = settings;
  }

  /** {@code cables.raw} with the prefix {@code cables.}. */
  public String name(String prefix) {
    return prefix + suffix;
  }

  /** Topic settings beyond {@code max.message.bytes}, which all have. */
  public Map<String, String> settings() {
    return settings;
  }

  /** True for the topics whose partition p belongs to whoever settles partition p. */
  public boolean copartitioned() {
    return this == CANDIDATES || this == INDEX || this == PARSED || this == CHANGES;
  }

  private static final class Days {

    /** How long a partition that is written to may keep what was taken down. */
    private static final String ERASED_WITHIN = millis(7);

    private static String millis(int days) {
      return Long.toString(days * 86_400_000L);
    }
  }
}
