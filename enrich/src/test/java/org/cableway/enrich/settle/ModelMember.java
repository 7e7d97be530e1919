package org.cableway.enrich.settle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cableway.contract.Topic;
import org.cableway.enrich.settle.ModelCluster.FencedException;
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
    KEEPS_THE_ABORTED
  }

  private enum Phase {
    IDLE,
    RESTORING,
    SENDING,
    COMMITTING
  }

  private static final KafkaSettings SETTINGS = KafkaSettings.of("model:1");
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String INDEX = SETTINGS.topic(Topic.INDEX);
  private static final int LARGEST_BATCH = 3;

  private final ModelCluster cluster;
  private final Flaw flaw;
  private final Random random;
  private final Index index = new Index(this::restore, INDEX);
  private final SettleStep settle = new SettleStep(index, SETTINGS, CLOCK);
  private final Map<Integer, Long> positions = new HashMap<>();
  private final Map<Integer, Long> ends = new HashMap<>();
  private final Deque<OutgoingRecord> unsent = new ArrayDeque<>();
  private Phase phase = Phase.IDLE;
  private Set<Integer> owned = Set.of();
  private int generation;
  private String id;
  private int epoch;
  private Map<Integer, Long> next = Map.of();
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
      index.revoked(owned);
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
    List<IncomingRecord> batch = new ArrayList<>();
    Map<Integer, Long> behind = new HashMap<>();
    for (int partition : owned) {
      long position = positions.computeIfAbsent(partition, cluster::offset);
      if (position < 0) {
        positions.remove(partition);
        return;
      }
      List<IncomingRecord> come =
          cluster.candidates(partition, position, 1 + random.nextInt(LARGEST_BATCH));
      batch.addAll(come);
      if (!come.isEmpty()) {
        behind.put(partition, position + come.size());
      }
    }
    if (!batch.isEmpty()) {
      batch.forEach(message -> unsent.addAll(settle.settle(message).records()));
      settled = batch.size();
      next = behind;
      phase = Phase.SENDING;
    }
  }

  private void takeOver() {
    index.revoked(owned);
    positions.clear();
    generation = cluster.generation();
    owned = cluster.partitionsOf(this);
    if (owned.isEmpty()) {
      return;
    }
    id = id(Collections.min(owned));
    epoch = cluster.open(id);
    owned.forEach(
        partition -> {
          if (!id(partition).equals(id)) {
            cluster.fence(id(partition));
          }
          ends.put(partition, cluster.end(INDEX, partition));
        });
    phase = Phase.RESTORING;
  }

  private static String id(int partition) {
    return "settle-" + partition;
  }

  private void restoreWhenDecided() {
    boolean decided = owned.stream().allMatch(part -> cluster.decided(INDEX, part, ends.get(part)));
    if (decided || flaw == Flaw.IMPATIENT) {
      index.assigned(owned);
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
    offsetsSent = false;
    unsent.clear();
    phase = Phase.IDLE;
  }
}
