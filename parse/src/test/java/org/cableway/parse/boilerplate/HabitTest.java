package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cableway.parse.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HabitTest {

  @Test
  void of_knowsTheExampleOfEveryRow() {
    for (Map<String, String> row : Table.rows(Habit.class, "habits.csv")) {
      assertThat(Habit.of(row.get("example"))).as(row.get("example")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Next Steps",
        "Previous First Ladies",
        "Previously, he had run the harbor of Guayaquil from",
        "Following this meeting, the DCM met with customs.",
        "(C) Security Forces: still on strike",
        "Related to this, the Minister asked for cranes.",
        "Comment: The cranes will not come.",
        "More than 100 ferries were late.",
        "Source protection is asked for.",
        "HOAGLAND"
      })
  void of_isEmptyForLinesOfTelegrams(String line) {
    assertThat(Habit.of(line)).isEmpty();
  }
}
