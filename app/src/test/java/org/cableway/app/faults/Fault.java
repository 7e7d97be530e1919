package org.cableway.app.faults;

import java.time.Duration;
import java.util.Random;

/** What can break while cables flow. */
enum Fault {
  INGEST_KILLED((broker, fleet, random) -> fleet.killIngest()),
  ENRICH_KILLED((broker, fleet, random) -> fleet.killEnrich(random)),
  STORE_KILLED((broker, fleet, random) -> fleet.killStore()),
  ENRICH_JOINS((broker, fleet, random) -> fleet.join()),
  ENRICH_LEAVES((broker, fleet, random) -> fleet.leave()),
  BROKER_PAUSED((broker, fleet, random) -> broker.pause(someTime(random))),
  BROKER_RESTARTED((broker, fleet, random) -> broker.restart(someTime(random))),
  BROKER_KILLED((broker, fleet, random) -> broker.kill(someTime(random))),
  NETWORK_CUT((broker, fleet, random) -> broker.cutOff(someTime(random)));

  private interface Strike {
    void on(OneBroker broker, Fleet fleet, Random random) throws Exception;
  }

  private static final int LATEST_MS = 4_000;

  @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
  private final Strike strike;

  Fault(Strike strike) {
    this.strike = strike;
  }

  /** Strikes at a random moment of the next seconds. */
  void strikeSoon(OneBroker broker, Fleet fleet, Random random) throws Exception {
    Thread.sleep(random.nextInt(LATEST_MS));
    strike.on(broker, fleet, random);
  }

  private static Duration someTime(Random random) {
    return Duration.ofMillis(500 + random.nextInt(6_000));
  }
}
