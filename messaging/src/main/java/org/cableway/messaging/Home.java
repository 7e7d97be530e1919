package org.cableway.messaging;

/**
 * What becomes of the messages of a second topic, whose partitions a consumer owns beside those
 * that it reads, with state for them. What the route addresses to that topic is not written to it
 * where its partition is at home here and nothing waits in it: it is applied at once, in the same
 * transaction, as if it had come back from the topic. See RATIONALE.md for why that is the same.
 */
public interface Home extends BatchState {

  /** Several threads call it; messages of one key come in order, one at a time. */
  StepResult apply(IncomingRecord message);
}
