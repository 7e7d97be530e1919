package org.cableway.enrich.settle;

import java.time.Clock;
import java.util.Set;
import org.cableway.messaging.Home;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.StepResult;

/** Settles candidates where they are at home: what stands of them is in the index in hand. */
public final class Settling implements Home {

  private final Index index;
  private final SettleStep step;

  public Settling(KafkaSettings settings, Clock clock) {
    this(new Index(settings), settings, clock);
  }

  Settling(Index index, KafkaSettings settings, Clock clock) {
    this.index = index;
    this.step = new SettleStep(index, settings, clock);
  }

  @Override
  public StepResult apply(IncomingRecord message) {
    return step.settle(message);
  }

  @Override
  public void assigned(Set<Integer> partitions) {
    index.assigned(partitions);
  }

  @Override
  public void revoked(Set<Integer> partitions) {
    index.revoked(partitions);
  }

  @Override
  public void committed() {
    index.committed();
  }

  @Override
  public void aborted() {
    index.aborted();
  }
}
