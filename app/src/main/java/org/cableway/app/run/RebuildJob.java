package org.cableway.app.run;

import java.time.Clock;
import java.time.Duration;
import org.cableway.app.cluster.GroupMembers;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.store.StoreRoute;

/** Fills a store again from the beginning of {@code cables.parsed}. */
public final class RebuildJob {

  private static final Duration LOOK = Duration.ofMillis(200);

  private final KafkaSettings kafka;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param patience how long whoever follows with the store may take to leave
   */
  public RebuildJob(KafkaSettings kafka, Clock clock, Duration patience) {
    this.kafka = kafka;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Empties the store, and follows until it holds all that is on the topic. Emptying takes the
   * offsets away in the same transaction, so wherever it is killed the store is one that is behind.
   *
   * @param view is shown the messages of the topic; closed at the end
   * @return false where it was stopped before
   * @throws IllegalArgumentException where somebody follows with the store
   */
  public boolean run(ObservedStore store, ProgressView view, StopSignal stop) {
    new TopicsAdmin(kafka).ensure();
    if (!awaitNobody(StoreRoute.group(store), stop)) {
      return false;
    }
    store.clear();
    try (view;
        Routes routes = new Routes(kafka, clock);
        StoreLag lag = new StoreLag(kafka, store)) {
      routes.addStore(store);
      routes.start();
      while (!lag.caughtUp()) {
        store.requireRoom();
        view.show(lag.progress());
        if (stop.requestedWithin(LOOK)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A follower does not know that its store was emptied: it would go on where it is. */
  private boolean awaitNobody(String group, StopSignal stop) {
    GroupMembers members = new GroupMembers(kafka);
    long deadline = System.nanoTime() + patience.toNanos();
    while (members.count(group) > 0) {
      if (System.nanoTime() > deadline) {
        throw new IllegalArgumentException(
            "store: " + group + " has followers (expected: none; end `store` or `run` first)");
      }
      if (stop.requestedWithin(LOOK)) {
        return false;
      }
    }
    return true;
  }
}
