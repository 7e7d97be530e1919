package org.cableway.messaging;

import java.util.Map;
import java.util.Set;

/** A store that keeps the topic offsets beside the data, so that both change in one transaction. */
public interface OffsetStore {

  /**
   * The next offset to read of each partition that the store knows.
   *
   * @param topicKey cluster id and topic id: a topic that was deleted and made anew has another
   */
  Map<Integer, Long> offsets(String topicKey, Set<Integer> partitions);

  /** What members that write to it are called in their group; empty where that tells nothing. */
  default String clientId() {
    return "";
  }
}
