package org.cableway.messaging;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes each message again under its key and counts it; fails now and then. */
final class EchoStep {

  private final Random random;
  private final double failing;

  EchoStep(long seed, double failing) {
    this.random = new Random(seed);
    this.failing = failing;
  }

  public StepResult run(IncomingRecord message) {
    if (random.nextDouble() < failing) {
      throw new IllegalStateException("a fault of ours");
    }
    return new StepResult(
        List.of(new OutgoingRecord(null, message.key(), message.value(), Map.of())),
        message.headers().get("run-id"),
        "enrich",
        Map.of("in", 1L));
  }
}
