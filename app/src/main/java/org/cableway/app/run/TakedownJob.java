package org.cableway.app.run;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cableway.contract.Topic;
import org.cableway.enrich.Stages;
import org.cableway.enrich.settle.RawKeys;
import org.cableway.enrich.settle.Standing;
import org.cableway.enrich.settle.Takedown;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicWriter;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.messaging.Truncation;

/**
 * Takes cables down, or ends that. The command goes to whoever owns the cable, through {@code
 * cables.candidates}; this process works along, so that it is done where nobody else runs.
 */
public final class TakedownJob {

  private static final String TRANSACTIONAL_ID = "cableway-takedown";
  private static final Duration LOOK = Duration.ofMillis(200);

  private final KafkaSettings kafka;
  private final Clock clock;

  public TakedownJob(KafkaSettings kafka, Clock clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /**
   * What became of the cables.
   *
   * @param removed stood, and stand no more
   * @param lifted were taken down, and are no more
   * @param unchanged nothing stood before; they are barred all the same
   * @param complete false where it was stopped: the commands stand on the topic and will be done
   */
  public record Outcome(long removed, long lifted, long unchanged, boolean complete) {}

  /** Takes cables down; with {@code erase} their raw bytes too. */
  public Outcome remove(
      Set<String> ids, String reason, boolean erase, ObservedStore store, StopSignal stop) {
    new TopicsAdmin(kafka).ensure();
    List<String> rejected = erase ? rejected(documents(ids)) : List.of();
    Outcome outcome = run(ids, Takedown.remove(reason, erase, rejected), store, stop);
    if (erase && outcome.complete()) {
      new Truncation(kafka).consumed(Topic.CANDIDATES, Stages.GROUP);
    }
    return outcome;
  }

  /** Ends takedowns. */
  public Outcome lift(Set<String> ids, ObservedStore store, StopSignal stop) {
    new TopicsAdmin(kafka).ensure();
    return run(ids, Takedown.lift(), store, stop);
  }

  private Outcome run(Set<String> ids, Takedown takedown, ObservedStore store, StopSignal stop) {
    String run = new RunIds(clock).start(takedown.command());
    try (Routes routes = new Routes(kafka, clock);
        RunMonitor monitor = new RunMonitor(kafka, run);
        StoreLag lag = store == null ? null : new StoreLag(kafka, store)) {
      routes.addSettle();
      if (store != null) {
        routes.addStore(store);
      }
      routes.start();
      new TopicWriter(kafka, TRANSACTIONAL_ID).write(messages(ids, takedown, run));
      boolean complete = await(monitor, lag, ids.size(), stop);
      RunCounts counts = monitor.counts();
      return new Outcome(
          counts.settle("removed"), counts.settle("lifted"), counts.settle("unchanged"), complete);
    }
  }

  private List<OutgoingRecord> messages(Set<String> ids, Takedown takedown, String run) {
    String topic = kafka.topic(Topic.CANDIDATES);
    return ids.stream().map(id -> takedown.message(topic, id, run)).toList();
  }

  private static boolean await(RunMonitor monitor, StoreLag lag, int commands, StopSignal stop) {
    while (monitor.counts().settle("in") < commands || (lag != null && !lag.caughtUp())) {
      if (stop.requestedWithin(LOOK)) {
        return false;
      }
    }
    return true;
  }

  /** Keys of the raw documents that gave copies of these cables. */
  private Set<String> documents(Set<String> ids) {
    Map<String, Standing> standing = new HashMap<>();
    new TopicReader(kafka)
        .read(
            Topic.INDEX,
            entry -> {
              if (ids.contains(entry.key())) {
                standing.compute(entry.key(), (id, before) -> Standing.of(entry));
              }
            });
    Set<String> documents = new HashSet<>();
    standing
        .values()
        .forEach(state -> state.copyKeys().forEach(key -> documents.add(RawKeys.of(key))));
    return documents;
  }

  /** Keys of rejections of the same documents: they hold the bytes too. */
  private List<String> rejected(Set<String> documents) {
    Set<String> keys = new TreeSet<>();
    new TopicReader(kafka).read(Topic.REJECTED, entry -> collect(entry, documents, keys));
    return List.copyOf(keys);
  }

  private static void collect(IncomingRecord entry, Set<String> documents, Set<String> keys) {
    if (entry.key() != null && documents.contains(RawKeys.of(entry.key()))) {
      keys.add(entry.key());
    }
  }
}
