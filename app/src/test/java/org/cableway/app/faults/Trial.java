package org.cableway.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.EvaluatedCondition;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicsAdmin;

/** Cables flow from a folder to a store while a test breaks things; then each is counted. */
final class Trial implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long LAST_LOOK_MS = 1_500;

  private final Supply supply;
  private final Fleet fleet;
  private final Outcome outcome;
  private final Path database;

  /**
   * @param folder for all that it writes
   * @param random of the seed that was printed
   */
  Trial(Path folder, String bootstrap, Random random) throws IOException {
    Path documents = folder.resolve("documents");
    this.database = folder.resolve("cables.db");
    this.supply = new Supply(documents, random);
    this.outcome = new Outcome(bootstrap);
    // The first look at the topics may come before a stage has made them.
    new TopicsAdmin(KafkaSettings.of(bootstrap)).ensure();
    supply.bring();
    this.fleet = new Fleet(folder.resolve("words"), bootstrap, documents, database);
  }

  Fleet fleet() {
    return fleet;
  }

  /** More documents arrive. */
  void bring() throws IOException {
    supply.bring();
  }

  /** Waits until all that arrived stands in the store. */
  void settle() {
    await(() -> outcome.settled(supply.documents()));
    await(() -> outcome.storeIsLevel(database));
  }

  /**
   * Settles, stops every stage in good order, and counts.
   *
   * @return what was counted, for the log
   */
  String finish() throws InterruptedException {
    settle();
    fleet.stop();
    outcome.assertBalanced(supply.documents(), supply.broken());
    outcome.assertTopics(supply.best(), supply.broken());
    assertThat(outcome.storeIsLevel(database)).as("store equals topic").isTrue();
    return supply.documents() + " documents: lost 0, twice 0";
  }

  private void await(Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .conditionEvaluationListener(this::tellOfTheEnd)
        .until(
            () -> {
              fleet.mend();
              return condition.call();
            });
  }

  private void tellOfTheEnd(EvaluatedCondition<?> evaluated) {
    if (evaluated.getRemainingTimeInMS() < LAST_LOOK_MS) {
      System.out.println(fleet.words());
    }
  }

  @Override
  public void close() {
    fleet.close();
  }
}
