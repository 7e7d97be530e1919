package org.cableway.enrich.settle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.OutgoingRecord;

/**
 * What a cluster promises, and no more: logs with transactions, of one producer an id; offsets that
 * count when their transaction is committed; readers that wait at what is undecided; a group whose
 * members learn late that it changed, and may hold other partitions of one topic than of another.
 */
final class ModelCluster {

  /** How a transaction ended, or that it did not. */
  enum End {
    NONE,
    COMMITTED,
    ABORTED
  }

  /** Records and offsets that stand together or not at all. */
  static final class Transaction {
    private final String id;
    private final int epoch;
    private final Map<Place, Long> offsets = new HashMap<>();
    private End end = End.NONE;
    private int settled;

    private Transaction(String id, int epoch) {
      this.id = id;
      this.epoch = epoch;
    }

    End end() {
      return end;
    }
  }

  /** Another producer has the id, or the broker took it for dead. */
  static final class FencedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The group is another one since. */
  static final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A partition of a topic. */
  record Place(String topic, int partition) {}

  private record Entry(OutgoingRecord record, Transaction transaction) {}

  static final int PARTITIONS = 3;

  static final String RAW = "raw";
  static final String CANDIDATES = "candidates";

  private final Map<String, List<List<Entry>>> logs = new TreeMap<>();
  private final Map<Place, Long> offsets = new HashMap<>();
  private final Map<String, Integer> epochs = new HashMap<>();
  private final List<Transaction> transactions = new ArrayList<>();
  private final Map<Place, ModelMember> owners = new HashMap<>();
  private final Transaction outside = new Transaction("outside", 0);
  private int generation;

  ModelCluster() {
    outside.end = End.COMMITTED;
  }

  static int partition(String key) {
    return Math.floorMod(key.hashCode(), PARTITIONS);
  }

  /** A candidate, or a command, from somebody else. */
  void offer(OutgoingRecord candidate) {
    log(CANDIDATES).get(partition(candidate.key())).add(new Entry(candidate, outside));
  }

  /** A document, which will give this candidate, on a partition that a hint chose. */
  void ingest(OutgoingRecord candidate, int partition) {
    log(RAW).get(partition).add(new Entry(candidate, outside));
  }

  /** The next committed records; none behind the first that is undecided. */
  List<IncomingRecord> read(Place place, long from, int most) {
    List<IncomingRecord> all = committed(place.topic(), place.partition(), committedEnd(place));
    return all.stream().filter(message -> message.offset() >= from).limit(most).toList();
  }

  /** How far a reader of what is committed gets. */
  private long committedEnd(Place place) {
    List<Entry> log = log(place.topic()).get(place.partition());
    int end = 0;
    while (end < log.size() && log.get(end).transaction.end != End.NONE) {
      end++;
    }
    return end;
  }

  /** A new generation: each partition is some member's, whoever knows it. */
  void assign(List<ModelMember> members, Random random) {
    generation++;
    owners.clear();
    boolean alike = random.nextInt(3) > 0;
    for (int partition = 0; partition < PARTITIONS; partition++) {
      ModelMember owner = members.get(random.nextInt(members.size()));
      owners.put(new Place(CANDIDATES, partition), owner);
      owners.put(
          new Place(RAW, partition), alike ? owner : members.get(random.nextInt(members.size())));
    }
  }

  int generation() {
    return generation;
  }

  Set<Place> partitionsOf(ModelMember member) {
    return owners.entrySet().stream()
        .filter(owner -> owner.getValue() == member)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A new producer of the id: an earlier one can write no more, and what it left open ends. */
  int open(String id) {
    fence(id);
    return epochs.get(id);
  }

  /** Whoever has the id can write no more, and what it left open ends. */
  void fence(String id) {
    epochs.merge(id, 1, Integer::sum);
    transactions.stream()
        .filter(one -> one.id.equals(id) && one.end == End.NONE)
        .forEach(one -> one.end = End.ABORTED);
  }

  Transaction begin(String id, int epoch) {
    requireEpoch(id, epoch);
    Transaction transaction = new Transaction(id, epoch);
    transactions.add(transaction);
    return transaction;
  }

  void write(Transaction transaction, OutgoingRecord record) {
    requireOpen(transaction);
    log(record.topic()).get(partition(record.key())).add(new Entry(record, transaction));
  }

  void sendOffsets(Transaction transaction, Map<Place, Long> next, int ofGeneration) {
    requireOpen(transaction);
    if (ofGeneration != generation) {
      throw new StaleException();
    }
    transaction.offsets.putAll(next);
  }

  void commit(Transaction transaction, int settled) {
    requireOpen(transaction);
    transaction.end = End.COMMITTED;
    transaction.settled = settled;
    offsets.putAll(transaction.offsets);
  }

  void abort(Transaction transaction) {
    requireOpen(transaction);
    transaction.end = End.ABORTED;
  }

  /** The broker takes the producer of some open transaction for dead. */
  void timeOut(Random random) {
    List<Transaction> open = open();
    if (!open.isEmpty()) {
      fence(open.get(random.nextInt(open.size())).id);
    }
  }

  private List<Transaction> open() {
    return transactions.stream().filter(one -> one.end == End.NONE).toList();
  }

  /** What a member that asks for stable offsets is given; -1 while one of them is undecided. */
  long offset(Place place) {
    boolean pending = open().stream().anyMatch(one -> one.offsets.containsKey(place));
    return pending ? -1 : offsets.getOrDefault(place, 0L);
  }

  long end(String topic, int partition) {
    return log(topic).get(partition).size();
  }

  /** Whether a reader of what is committed gets as far as that. */
  boolean decided(String topic, int partition, long end) {
    return log(topic).get(partition).subList(0, (int) end).stream()
        .noneMatch(entry -> entry.transaction.end == End.NONE);
  }

  List<IncomingRecord> committed(String topic, int partition, long end) {
    List<IncomingRecord> read = new ArrayList<>();
    List<Entry> log = log(topic).get(partition);
    for (int i = 0; i < end; i++) {
      Entry entry = log.get(i);
      if (entry.transaction.end == End.COMMITTED) {
        OutgoingRecord record = entry.record;
        read.add(
            new IncomingRecord(
                topic,
                partition,
                i,
                record.key(),
                record.value(),
                record.headers(),
                Instant.EPOCH));
      }
    }
    return read;
  }

  /** Candidates that count as settled. */
  int settled() {
    return transactions.stream()
        .filter(one -> one.end == End.COMMITTED)
        .mapToInt(one -> one.settled)
        .sum();
  }

  boolean done() {
    return open().isEmpty() && done(RAW) && done(CANDIDATES);
  }

  /** Behind the last offset that somebody consumed there may be what was aborted. */
  private boolean done(String topic) {
    for (int partition = 0; partition < PARTITIONS; partition++) {
      Place place = new Place(topic, partition);
      if (!read(place, offset(place), 1).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<List<Entry>> log(String topic) {
    return logs.computeIfAbsent(
        topic,
        t -> {
          List<List<Entry>> partitions = new ArrayList<>();
          for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.add(new ArrayList<>());
          }
          return partitions;
        });
  }

  private void requireOpen(Transaction transaction) {
    requireEpoch(transaction.id, transaction.epoch);
    if (transaction.end != End.NONE) {
      throw new FencedException();
    }
  }

  private void requireEpoch(String id, int epoch) {
    if (epochs.getOrDefault(id, 0) != epoch) {
      throw new FencedException();
    }
  }
}
