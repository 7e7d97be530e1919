package org.cableway.messaging;

/**
 * What stands behind the question mark of a {@code kafka-eos} URI.
 *
 * @param group consumer group; null for sources and where only is produced
 * @param state kept in step with the transactions; null for none
 * @param homeTopic full name of the topic that {@code homes} are for; null where that is null
 * @param homes what becomes of its messages, read beside those of the topic; null for none
 * @param offsets owner of the offsets, which makes an exchange a whole batch; null for Kafka
 * @param source where messages come from instead of the topic; null for the topic
 * @param transactionalId of a source
 * @param members how many members of the group there are at most in this process
 * @param threads how many exchanges run at once
 * @param maxRecords messages a batch at most
 */
record EndpointOptions(
    String group,
    BatchState state,
    String homeTopic,
    Homes homes,
    OffsetStore offsets,
    BatchSource source,
    String transactionalId,
    int members,
    int threads,
    int maxRecords) {

  /** An option that is missing is found when the route is built, not when it runs. */
  void requireConsumable(String uri) {
    if (source == null && group == null) {
      throw new IllegalArgumentException(uri + ": no group (expected: group or source)");
    }
    if (source != null && transactionalId == null) {
      throw new IllegalArgumentException(uri + ": no transactionalId (expected: beside source)");
    }
    if ((homes == null) != (homeTopic == null)) {
      throw new IllegalArgumentException(
          uri + ": one of home and homeTopic (expected: both or none)");
    }
  }
}
