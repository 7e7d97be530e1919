package org.cableway.app.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicDifference;
import org.cableway.messaging.TopicsAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics, made on a thread of its own: a job has stages to build and a store to open, and would
 * else wait for the broker, which makes one log after the other.
 */
final class TopicMaking implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TopicMaking.class);

  private final CompletableFuture<List<TopicDifference>> made;

  TopicMaking(CompletableFuture<List<TopicDifference>> made) {
    this.made = made;
  }

  /** Begins, and returns. */
  static TopicMaking begin(KafkaSettings kafka) {
    return new TopicMaking(
        CompletableFuture.supplyAsync(new TopicsAdmin(kafka)::ensure, TopicMaking::beside));
  }

  private static void beside(Runnable task) {
    Thread thread = new Thread(task, "topics");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Waits until every topic stands, and logs how those that were there are not as expected.
   *
   * @throws RuntimeException what {@link TopicsAdmin#ensure()} throws
   */
  void await() {
    try {
      made.join().forEach(difference -> LOG.warn("topic: {}", difference));
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits for its end, whatever it is. */
  @Override
  public void close() {
    made.handle((differences, failure) -> failure).join();
  }
}
