package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cableway.messaging.TopicDifference;
import org.junit.jupiter.api.Test;

class TopicMakingTest {

  /** The exit code of a command depends on what was thrown. */
  @Test
  void await_throwsWhatStoodInTheWay_asItIs() {
    IllegalStateException cause = new IllegalStateException("partitions");
    assertThatThrownBy(making(cause)::await).isSameAs(cause);
  }

  @Test
  void close_isQuietAboutIt() {
    assertThatCode(making(new IllegalStateException("partitions"))::close)
        .doesNotThrowAnyException();
  }

  private static TopicMaking making(RuntimeException cause) {
    CompletableFuture<List<TopicDifference>> made =
        CompletableFuture.supplyAsync(
            () -> {
              throw cause;
            });
    return new TopicMaking(made);
  }
}
