package org.cableway.app.faults;

import java.time.Duration;
import java.util.Random;

/** What can break while cables flow. */
enum Fault {
  INGEST_KILLED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      fleet.killIngest();
    }
  },
  ENRICH_KILLED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      fleet.killEnrich(random);
    }
  },
  STORE_KILLED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      fleet.killStore();
    }
  },
  ENRICH_JOINS {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      fleet.join();
    }
  },
  ENRICH_LEAVES {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      fleet.leave();
    }
  },
  BROKER_PAUSED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      broker.pause(someTime(random));
    }
  },
  BROKER_RESTARTED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      broker.restart(someTime(random));
    }
  },
  BROKER_KILLED {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      broker.kill(someTime(random));
    }
  },
  NETWORK_CUT {
    @Override
    void strike(OneBroker broker, Fleet fleet, Random random) throws Exception {
      broker.cutOff(someTime(random));
    }
  };

  private static final int LATEST_MS = 4_000;

  abstract void strike(OneBroker broker, Fleet fleet, Random random) throws Exception;

  /** Strikes at a random moment of the next seconds. */
  final void strikeSoon(OneBroker broker, Fleet fleet, Random random) throws Exception {
    Thread.sleep(random.nextInt(LATEST_MS));
    strike(broker, fleet, random);
  }

  private static Duration someTime(Random random) {
    return Duration.ofMillis(500 + random.nextInt(6_000));
  }
}
