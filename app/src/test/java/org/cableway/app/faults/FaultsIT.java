package org.cableway.app.faults;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/**
 * Breaks things while cables flow, and counts them one by one afterwards: nothing lost, nothing
 * twice. {@code -Dcableway.rounds=N} makes it longer, {@code -Dcableway.seed=S} repeats a run.
 */
class FaultsIT {

  private static final List<Fault> KINDS = List.of(Fault.values());
  private static final int ROUNDS = Integer.getInteger("cableway.rounds", KINDS.size());

  @TempDir Path folder;

  @Test
  void everyCableStandsOnce_whateverBreaks() throws Exception {
    assumeThat(DockerClientFactory.instance().isDockerAvailable())
        .as("a Docker engine answers; without one the faults of a broker are not tested")
        .isTrue();
    long seed = Long.getLong("cableway.seed", System.nanoTime());
    System.out.println("FaultsIT: -Dcableway.seed=" + seed + " -Dcableway.rounds=" + ROUNDS);
    Random random = new Random(seed);
    Map<Fault, Integer> done = new TreeMap<>();
    try (OneBroker broker = new OneBroker();
        Trial trial = new Trial(folder, broker.bootstrap(), random)) {
      for (Fault fault : faults(random)) {
        trial.bring();
        fault.strikeSoon(broker, trial.fleet(), random);
        done.merge(fault, 1, Integer::sum);
      }
      System.out.println("FaultsIT: " + done + ", " + trial.finish());
    }
  }

  /** Each kind of fault equally often, in a random order. */
  private static List<Fault> faults(Random random) {
    List<Fault> faults = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      faults.add(KINDS.get(round % KINDS.size()));
    }
    Collections.shuffle(faults, random);
    return faults;
  }
}
