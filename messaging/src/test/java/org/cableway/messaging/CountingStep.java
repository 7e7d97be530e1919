package org.cableway.messaging;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cableway.contract.Topic;

/** Writes each key's number to {@code index} and {@code parsed}; fails now and then. */
final class CountingStep {

  private final CountingState state;
  private final String index;
  private final Random random;
  private final double failing;

  CountingStep(KafkaSettings settings, CountingState state, long seed, double failing) {
    this.state = state;
    this.index = settings.topic(Topic.INDEX);
    this.random = new Random(seed);
    this.failing = failing;
  }

  public StepResult settle(IncomingRecord message) {
    byte[] number = Messages.bytes(Integer.toString(state.next(message)));
    if (random.nextDouble() < failing) {
      throw new IllegalStateException("a fault of ours");
    }
    return new StepResult(
        List.of(
            new OutgoingRecord(index, message.key(), number, Map.of()),
            new OutgoingRecord(null, message.key(), number, Map.of())),
        null,
        null,
        Map.of());
  }
}
