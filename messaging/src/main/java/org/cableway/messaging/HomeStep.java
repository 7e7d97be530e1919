package org.cableway.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Messages through the route, those of the home topic to the {@link Home}; and in a second wave,
 * when all of the batch is through, what the route addressed to a partition that is open.
 */
final class HomeStep implements BatchStep {

  /** The offset of a message that was never written. */
  private static final long NOWHERE = -1;

  private final HomePartitions partitions;
  private final Supplier<List<IncomingRecord>> waiting;
  private final RecordStep first;
  private final RecordStep second;

  /**
   * @param waiting what was read and is not in the batch
   */
  HomeStep(
      RouteCall route,
      Home home,
      HomePartitions partitions,
      Supplier<List<IncomingRecord>> waiting,
      Executor helpers,
      int threads) {
    String topic = partitions.topic();
    RouteCall applied = (body, output) -> output.add(topic, home.apply((IncomingRecord) body));
    this.partitions = partitions;
    this.waiting = waiting;
    this.second = new RecordStep(applied, helpers, threads);
    this.first =
        new RecordStep(
            (body, output) -> (isHome(body) ? applied : route).run(body, output), helpers, threads);
  }

  private boolean isHome(Object message) {
    return ((IncomingRecord) message).topic().equals(partitions.topic());
  }

  @Override
  public List<StepResult> run(List<IncomingRecord> batch) {
    // Asked after the batch was read: what was committed before a message of it comes before it.
    Set<Integer> open =
        batch.stream().allMatch(this::isHome) ? Set.of() : partitions.drained(waiting.get());
    List<StepResult> results = new ArrayList<>();
    List<IncomingRecord> arrived = new ArrayList<>();
    for (StepResult result : first.run(batch)) {
      results.add(without(open, result, arrived));
    }
    results.addAll(second.run(arrived));
    return results;
  }

  /** The result without what is applied here, which goes to the second list. */
  private StepResult without(Set<Integer> open, StepResult result, List<IncomingRecord> arrived) {
    List<OutgoingRecord> away = new ArrayList<>();
    for (OutgoingRecord record : result.records()) {
      if (!record.topic().equals(partitions.topic())) {
        away.add(record);
        continue;
      }
      int number = partitions.number(record.key());
      if (open.contains(number)) {
        arrived.add(arrived(record, number));
      } else {
        away.add(record);
      }
    }
    return new StepResult(away, result.run(), result.stage(), result.counts());
  }

  private static IncomingRecord arrived(OutgoingRecord record, int number) {
    return new IncomingRecord(
        record.topic(),
        number,
        NOWHERE,
        record.key(),
        record.value(),
        record.headers(),
        Instant.now());
  }
}
