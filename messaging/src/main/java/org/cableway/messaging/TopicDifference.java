package org.cableway.messaging;

/**
 * Where a topic is not as the contract has it. Nothing is altered: that is the operator's to do.
 *
 * @param topic full name
 * @param setting {@code cleanup.policy}, {@code partitions}, or {@code topic} where it is missing
 */
public record TopicDifference(String topic, String setting, String expected, String found) {

  /** {@code cables.raw cleanup.policy: delete (expected: compact)}. */
  @Override
  public String toString() {
    return topic + " " + setting + ": " + found + " (expected: " + expected + ")";
  }
}
