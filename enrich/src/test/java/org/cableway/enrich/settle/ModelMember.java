package org.cableway.enrich.settle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cableway.contract.Topic;
import org.cableway.enrich.settle.ModelCluster.FencedException;
import org.cableway.enrich.settle.ModelCluster.Place;
import org.cableway.enrich.settle.ModelCluster.StaleException;
import org.cableway.enrich.settle.ModelCluster.Transaction;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;

/**
 * One process that settles: the real {@link Index} and {@link SettleStep}, and around them what the
 * engine does, in steps between which anything may happen elsewhere.
 */
final class ModelMember {

  /** A rule that is broken on purpose, to see that the model notices. */
  enum Flaw {
    NONE,
    /** Restores its state without waiting for transactions that are open. */
    IMPATIENT,
    /** Commits its offsets before its records are on the log. */
    OFFSETS_FIRST,
    /** Keeps in mind what an aborted batch decided. */
    KEEPS_THE_ABORTED,
    /** Settles at once although something waits among the candidates. */
    OVERTAKES
  }

  private enum Phase {
    IDLE,
    RESTORING,
    SETTLING,
    SENDING,
    COMMITTING
  }

  private static final KafkaSettings SETTINGS = KafkaSettings.of("model:1");
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String INDEX = SETTINGS.topic(Topic.INDEX);
  private static final int LARGEST_BATCH = 3;

  /** The candidates' partitions give the id, where any are ours. */
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::topic).thenComparingInt(Place::partition);

  private final ModelCluster cluster;
  private final Flaw flaw;
  private final Random random;
  private final Index index = new Index(this::restore, INDEX);
  private final SettleStep settle = new SettleStep(index, SETTINGS, CLOCK);
  private final Map<Place, Long> positions = new HashMap<>();
  private final Map<Integer, Long> ends = new HashMap<>();
  private final Deque<OutgoingRecord> unsent = new ArrayDeque<>();
  private Phase phase = Phase.IDLE;
  private Set<Place> owned = Set.of();
  private List<IncomingRecord> batch = List.of();
  private int generation;
  private String id;
  private int epoch;
  private Map<Place, Long> next = Map.of();
  private Transaction transaction;
  private boolean offsetsSent;
  private int settled;

  ModelMember(ModelCluster cluster, Flaw flaw, Random random) {
    this.cluster = cluster;
    this.flaw = flaw;
    this.random = random;
  }

  /** One step further, where it can go on. */
  void step() {
    try {
      switch (phase) {
        case IDLE -> poll();
        case RESTORING -> restoreWhenDecided();
        case SETTLING -> settleBatch();
        case SENDING -> send();
        case COMMITTING -> commit();
        default -> throw new IllegalStateException(phase.toString());
      }
    } catch (StaleException e) {
      cluster.abort(transaction);
      aborted();
    } catch (FencedException e) {
      aborted();
      // The session is opened anew: it asks the group again.
      index.revoked(homes());
      owned = Set.of();
      generation = -1;
    }
  }

  /** The batch in hand fails, wherever it is. */
  void fail() {
    if (phase == Phase.SENDING || phase == Phase.COMMITTING) {
      try {
        if (transaction != null) {
          cluster.abort(transaction);
        }
        aborted();
      } catch (FencedException e) {
        aborted();
      }
    }
  }

  private void poll() {
    if (generation != cluster.generation()) {
      takeOver();
      return;
    }
    List<IncomingRecord> read = new ArrayList<>();
    Map<Place, Long> behind = new HashMap<>();
    // A fetch may bring of one topic and not yet of the other.
    boolean both = random.nextBoolean();
    String topic = random.nextBoolean() ? ModelCluster.RAW : ModelCluster.CANDIDATES;
    for (Place place : owned) {
      long position = positions.computeIfAbsent(place, cluster::offset);
      if (position < 0) {
        positions.remove(place);
        return;
      }
      if (both || place.topic().equals(topic)) {
        List<IncomingRecord> come =
            cluster.read(place, position, 1 + random.nextInt(LARGEST_BATCH));
        read.addAll(come);
        come.forEach(message -> behind.put(place, message.offset() + 1));
      }
    }
    if (!read.isEmpty()) {
      batch = read;
      next = behind;
      phase = Phase.SETTLING;
    }
  }

  /** Candidates that were read come first, then what the documents give, where it is at home. */
  private void settleBatch() {
    Set<Integer> open = open();
    settled = 0;
    batch.stream().filter(ModelMember::isCandidate).forEach(this::settle);
    for (IncomingRecord raw : batch) {
      int home = ModelCluster.partition(raw.key());
      if (!isCandidate(raw) && open.contains(home)) {
        settle(at(home, raw));
      } else if (!isCandidate(raw)) {
        unsent.add(
            new OutgoingRecord(ModelCluster.CANDIDATES, raw.key(), raw.value(), raw.headers()));
      }
    }
    phase = Phase.SENDING;
  }

  private static boolean isCandidate(IncomingRecord message) {
    return message.topic().equals(ModelCluster.CANDIDATES);
  }

  private void settle(IncomingRecord message) {
    unsent.addAll(settle.settle(message).records());
    settled++;
  }

  /** Our partitions of candidates in which nothing waits. */
  private Set<Integer> open() {
    Set<Integer> open = homes();
    if (flaw != Flaw.OVERTAKES) {
      open.removeIf(number -> !drained(new Place(ModelCluster.CANDIDATES, number)));
    }
    return open;
  }

  private boolean drained(Place place) {
    long read = next.getOrDefault(place, positions.getOrDefault(place, -1L));
    return read >= 0 && cluster.read(place, read, 1).isEmpty();
  }

  private Set<Integer> homes() {
    Set<Integer> homes = new HashSet<>();
    for (Place place : owned) {
      if (place.topic().equals(ModelCluster.CANDIDATES)) {
        homes.add(place.partition());
      }
    }
    return homes;
  }

  private static IncomingRecord at(int partition, IncomingRecord raw) {
    return new IncomingRecord(
        ModelCluster.CANDIDATES,
        partition,
        -1,
        raw.key(),
        raw.value(),
        raw.headers(),
        raw.timestamp());
  }

  private void takeOver() {
    index.revoked(homes());
    positions.clear();
    generation = cluster.generation();
    owned = cluster.partitionsOf(this);
    if (owned.isEmpty()) {
      return;
    }
    id = id(Collections.min(owned, ORDER));
    epoch = cluster.open(id);
    owned.stream().map(ModelMember::id).filter(one -> !one.equals(id)).forEach(cluster::fence);
    homes().forEach(number -> ends.put(number, cluster.end(INDEX, number)));
    phase = Phase.RESTORING;
  }

  private static String id(Place place) {
    return place.topic() + "-" + place.partition();
  }

  private void restoreWhenDecided() {
    boolean decided =
        homes().stream().allMatch(part -> cluster.decided(INDEX, part, ends.get(part)));
    if (decided || flaw == Flaw.IMPATIENT) {
      index.assigned(homes());
      phase = Phase.IDLE;
    }
  }

  private void restore(Set<Integer> partitions, java.util.function.Consumer<IncomingRecord> each) {
    partitions.forEach(part -> cluster.committed(INDEX, part, ends.get(part)).forEach(each));
  }

  private void send() {
    if (transaction == null) {
      transaction = cluster.begin(id, epoch);
    }
    if (flaw == Flaw.OFFSETS_FIRST && !offsetsSent) {
      sendOffsets();
    } else if (!unsent.isEmpty()) {
      cluster.write(transaction, unsent.peek());
      unsent.remove();
    } else {
      if (!offsetsSent) {
        sendOffsets();
      }
      phase = Phase.COMMITTING;
    }
  }

  private void sendOffsets() {
    cluster.sendOffsets(transaction, next, generation);
    offsetsSent = true;
  }

  private void commit() {
    cluster.commit(transaction, settled);
    index.committed();
    positions.putAll(next);
    end();
  }

  private void aborted() {
    if (flaw == Flaw.KEEPS_THE_ABORTED) {
      index.committed();
    } else {
      index.aborted();
    }
    end();
  }

  private void end() {
    transaction = null;
    batch = List.of();
    offsetsSent = false;
    unsent.clear();
    phase = Phase.IDLE;
  }
}
