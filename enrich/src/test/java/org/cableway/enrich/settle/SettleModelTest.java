package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.SampleRecords;
import org.cableway.enrich.settle.ModelMember.Flaw;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Copies in any order, over {@code cables.raw} with right and wrong hints or among the candidates,
 * cables that are taken down and that come back; processes that race, join, freeze and die,
 * transactions that fail and time out, in thousands of schedules: the topic always ends in the
 * same. A schedule follows from its seed. {@code -Dcableway.schedules=N} tries more of them.
 */
class SettleModelTest {

  private static final int SCHEDULES = Integer.getInteger("cableway.schedules", 3_000);
  private static final int MOST_SCHEDULES = 20_000;
  private static final int TROUBLED_STEPS = 200;
  private static final int MOST_STEPS = 20_000;
  private static final String GONE = "gone";
  private static final String LIFTED = "09SUVA5";
  private static final String REMOVED = "09SUVA6";
  private static final String PARSED = KafkaSettings.of("model:1").topic(Topic.PARSED);
  private static final String INDEX = KafkaSettings.of("model:1").topic(Topic.INDEX);

  @Test
  void topic_isTheSame_whateverTheOrderAndWhoeverRaces() {
    long first = Long.getLong("cableway.seed", 1);
    for (long seed = first; seed < first + SCHEDULES; seed++) {
      play(seed, Flaw.NONE);
    }
  }

  /** A model that cannot fail would prove nothing: each rule that is broken is found out. */
  @ParameterizedTest
  @EnumSource(value = Flaw.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void flaw_isFoundOut(Flaw flaw) {
    assertThatThrownBy(
            () -> {
              for (long seed = 1; seed <= MOST_SCHEDULES; seed++) {
                play(seed, flaw);
              }
            })
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("seed");
  }

  /**
   * Something that reaches the cluster.
   *
   * @param hint the partition of {@code cables.raw}; -1 for what is written among the candidates
   */
  private record Arrival(OutgoingRecord candidate, int hint) {

    void reach(ModelCluster cluster) {
      if (hint < 0) {
        cluster.offer(candidate);
      } else {
        cluster.ingest(candidate, hint);
      }
    }
  }

  private static void play(long seed, Flaw flaw) {
    Random random = new Random(seed);
    ModelCluster cluster = new ModelCluster();
    Map<String, String> best = new TreeMap<>();
    List<Arrival> arrivals = arrivals(random, best);
    List<ModelMember> members = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      members.add(new ModelMember(cluster, flaw, random));
    }
    cluster.assign(members, random);
    List<Arrival> waiting = new ArrayList<>(arrivals);
    // Quiet schedules and wild ones: what one of them finds, the other one heals.
    int calm = 20 + random.nextInt(120);
    int pause = 2 + random.nextInt(14);
    for (int step = 0; step < TROUBLED_STEPS; step++) {
      if (!waiting.isEmpty() && random.nextInt(pause) == 0) {
        waiting.remove(0).reach(cluster);
      }
      trouble(calm, cluster, members, flaw, random);
      members.get(random.nextInt(members.size())).step();
    }
    waiting.forEach(arrival -> arrival.reach(cluster));
    calmDown(seed, cluster, members, random);
    check(seed, cluster, arrivals.size(), best);
  }

  private static void trouble(
      int calm, ModelCluster cluster, List<ModelMember> members, Flaw flaw, Random random) {
    switch (random.nextInt(calm)) {
      case 0 -> {
        // It dies where it stands, with what it has open.
        members.set(random.nextInt(members.size()), new ModelMember(cluster, flaw, random));
        cluster.assign(members, random);
      }
      case 1 -> cluster.assign(members, random);
      case 2 -> {
        members.add(new ModelMember(cluster, flaw, random));
        cluster.assign(members, random);
      }
      case 3 -> cluster.timeOut(random);
      case 4 -> members.get(random.nextInt(members.size())).fail();
      default -> {}
    }
  }

  /** No more trouble but what is left of it: a dead member's transaction times out. */
  private static void calmDown(
      long seed, ModelCluster cluster, List<ModelMember> members, Random random) {
    int steps = 0;
    while (!cluster.done()) {
      assertThat(steps++).as("seed " + seed + ": steps without an end").isLessThan(MOST_STEPS);
      members.get(random.nextInt(members.size())).step();
      if (random.nextInt(500) == 0) {
        cluster.timeOut(random);
      }
    }
  }

  private static void check(
      long seed, ModelCluster cluster, int candidates, Map<String, String> best) {
    assertThat(cluster.settled()).as("seed " + seed + ": candidates").isEqualTo(candidates);
    Map<String, List<String>> published = new TreeMap<>();
    Map<String, String> standing = new HashMap<>();
    for (int partition = 0; partition < ModelCluster.PARTITIONS; partition++) {
      for (IncomingRecord record : all(cluster, PARSED, partition)) {
        published
            .computeIfAbsent(record.key(), key -> new ArrayList<>())
            .add(record.headers().getOrDefault(Headers.CONTENT_HASH, GONE));
      }
      for (IncomingRecord entry : all(cluster, INDEX, partition)) {
        Standing state = CableJson.read(entry.value(), Standing.class);
        standing.put(entry.key(), state.removed() == null ? state.contentHash() : GONE);
      }
    }
    Map<String, String> last = new TreeMap<>();
    published.forEach(
        (id, hashes) -> {
          assertThat(hashes).as("seed " + seed + ": versions of " + id).doesNotHaveDuplicates();
          last.put(id, hashes.get(hashes.size() - 1));
        });
    assertThat(last).as("seed " + seed + ": what stands").isEqualTo(best);
    assertThat(standing).as("seed " + seed + ": the index").isEqualTo(best);
  }

  private static List<IncomingRecord> all(ModelCluster cluster, String topic, int partition) {
    return cluster.committed(topic, partition, cluster.end(topic, partition));
  }

  /**
   * Some copies of some cables, some of them more than once, in any order; one cable is taken down
   * at some time, of another all copies come when its takedown is lifted.
   *
   * @param best is told the content hash of the best copy of each
   */
  private static List<Arrival> arrivals(Random random, Map<String, String> best) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int cable = 1; cable <= 6; cable++) {
      arrivals.addAll(copies("09SUVA" + cable, random, best));
    }
    arrivals.add(command(Takedown.remove("x", false, List.of()), REMOVED));
    best.put(REMOVED, GONE);
    Collections.shuffle(arrivals, random);
    int first = 0;
    while (!arrivals.get(first).candidate().key().equals(LIFTED)) {
      first++;
    }
    arrivals.add(first, command(Takedown.lift(), LIFTED));
    arrivals.add(
        random.nextInt(first + 1), command(Takedown.remove("x", false, List.of()), LIFTED));
    return arrivals;
  }

  private static List<Arrival> copies(String id, Random random, Map<String, String> best) {
    List<Arrival> copies = new ArrayList<>();
    String highest = "";
    for (int copy = 0; copy < 1 + random.nextInt(4); copy++) {
      CableRecord record = copy(id, copy, random);
      String rank = Rank.of(record, record.source().sha256());
      OutgoingRecord offer = Candidates.offer(raw(record), record, rank);
      // A key is always on one partition, that of the cable where the hint is right.
      int hint =
          switch (random.nextInt(4)) {
            case 0 -> -1;
            case 1 -> random.nextInt(ModelCluster.PARTITIONS);
            default -> ModelCluster.partition(id);
          };
      copies.addAll(Collections.nCopies(1 + random.nextInt(2), new Arrival(offer, hint)));
      if (rank.compareTo(highest) > 0) {
        highest = rank;
        best.put(id, offer.headers().get(Headers.CONTENT_HASH));
      }
    }
    return copies;
  }

  private static Arrival command(Takedown takedown, String id) {
    return new Arrival(takedown.message(ModelCluster.CANDIDATES, id, "r"), -1);
  }

  private static CableRecord copy(String id, int copy, Random random) {
    String body = "BOAT ".repeat(1 + random.nextInt(3)) + copy;
    String sha256 = id + "-" + copy;
    return switch (random.nextInt(3)) {
      case 0 -> SampleRecords.partial(id, body, sha256);
      case 1 -> SampleRecords.redacted(id, body, 1 + random.nextInt(2), sha256);
      default -> SampleRecords.record(id, body, Instant.EPOCH, sha256);
    };
  }

  private static IncomingRecord raw(CableRecord record) {
    return new IncomingRecord(
        "raw", 0, 0, record.source().sha256(), new byte[0], Map.of(), Instant.EPOCH);
  }
}
