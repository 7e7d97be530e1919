package org.cableway.app.faults;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/**
 * Three brokers, every topic on all of them. Whoever coordinates a transaction or leads a partition
 * goes while it works: in a rolling restart each of them, then one for good.
 */
class ClusterFaultsIT {

  @TempDir Path folder;

  @Test
  void everyCableStandsOnce_thoughBrokersGo() throws Exception {
    assumeThat(DockerClientFactory.instance().isDockerAvailable())
        .as("a Docker engine answers; without one the faults of a cluster are not tested")
        .isTrue();
    long seed = Long.getLong("cableway.seed", System.nanoTime());
    System.out.println("ClusterFaultsIT: -Dcableway.seed=" + seed);
    Random random = new Random(seed);
    try (ThreeBrokers brokers = new ThreeBrokers(folder);
        Trial trial = new Trial(folder, brokers.bootstrap(), random)) {
      trial.settle();
      for (int broker = 1; broker <= 3; broker++) {
        trial.bring();
        brokers.restart(broker);
      }
      trial.bring();
      brokers.lose(1 + random.nextInt(3));
      trial.bring();
      System.out.println("ClusterFaultsIT: " + trial.finish());
    }
  }
}
