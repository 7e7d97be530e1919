package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cableway.app.run.ErrorBudget.Spent;
import org.junit.jupiter.api.Test;

class ErrorBudgetTest {

  @Test
  void number_isExceededByTheNextOne() {
    ErrorBudget budget = ErrorBudget.of("3");
    assertThat(budget.exceeded(new Spent(4, 3), false)).isEmpty();
    assertThat(budget.exceeded(new Spent(4, 4), false))
        .contains("error budget: 4 rejected of 4 documents (expected: at most 3)");
    assertThat(ErrorBudget.of("0").exceeded(new Spent(1, 1), false)).isPresent();
  }

  @Test
  void share_isOfWhatWasWorkedOn() {
    ErrorBudget budget = ErrorBudget.of("1%");
    assertThat(budget.exceeded(new Spent(1_000, 10), false)).isEmpty();
    assertThat(budget.exceeded(new Spent(1_000, 11), false))
        .contains("error budget: 11 rejected of 1,000 documents (expected: at most 1.0 %)");
  }

  /** The first document of a folder is often its README. */
  @Test
  void share_ofFewDocuments_countsInTheEndOnly() {
    ErrorBudget budget = ErrorBudget.of("50%");
    assertThat(budget.exceeded(new Spent(1, 1), false)).isEmpty();
    assertThat(budget.exceeded(new Spent(1, 1), true)).isPresent();
  }

  /** An attempt that goes on where another one gave up may spend as much again. */
  @Test
  void budget_isOfOneAttempt() {
    Spent both = new Spent(300, 7);
    assertThat(ErrorBudget.of("4").exceeded(both.since(new Spent(200, 4)), false)).isEmpty();
  }

  @Test
  void anythingElse_isRefused() {
    for (String text : new String[] {"", "%", "-1", "1.5", "many", "1 %", "1%%"}) {
      assertThatThrownBy(() -> ErrorBudget.of(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected: such as 100 or 1%");
    }
  }
}
