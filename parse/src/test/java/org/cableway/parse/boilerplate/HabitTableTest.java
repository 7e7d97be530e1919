package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.boilerplate.blind.PageKinds;
import org.cableway.parse.tables.Table;
import org.junit.jupiter.api.Test;

/** The slow twin of the choice of habits by first sign and words is the trial of each in turn. */
class HabitTableTest {

  private static final int SEEDS = 4;

  /** As many signs may come first where the first sign tells nothing; a third are control signs. */
  private static final int MANY = 73;

  @Test
  void find_findsTheExampleOfEveryRowInAnyLetters() {
    for (Map<String, String> row : Table.rows(Habit.class, "habits.csv")) {
      String example = row.get("example");
      assertFound(example);
      assertFound(example.toUpperCase(Locale.ROOT));
      assertFound(example.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void find_findsWhatTheTrialOfEachFindsOnPages() {
    for (PageKind kind : PageKinds.all()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        kind.page(seed).text().lines().forEach(HabitTableTest::assertFound);
      }
    }
  }

  @Property
  void find_findsWhatTheTrialOfEachFinds(@ForAll("lines") String line) {
    assertFound(line);
  }

  /** Control signs are no white space: a line may start with one. */
  @Test
  void find_findsHabitsBehindAControlSign() {
    assertFound("\u0001 anna 3 hours ago");
    assertThat(HabitTable.find("\u0001 anna 3 hours ago")).isNotNull();
  }

  @Test
  void everyRowThatMayStartWithAnySignSaysWhatItHolds() {
    for (Habit habit : HabitTable.ALL) {
      boolean isFree = FirstSigns.of(habit.pattern()).cardinality() > MANY;
      assertThat(habit.holds().isEmpty() && isFree).as(habit.pattern().pattern()).isFalse();
    }
  }

  @Provide
  Arbitrary<String> lines() {
    List<String> examples =
        Table.rows(Habit.class, "habits.csv").stream().map(row -> row.get("example")).toList();
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(examples),
            Arbitraries.of(
                "anna", "3", "12:40", "»", "wrote", "SAYS:", "[edit]", "\u017Fhare", " ", "\u0001"),
            Arbitraries.strings().ofMaxLength(3));
    return part.list().ofMaxSize(4).map(parts -> String.join(" ", parts));
  }

  private static void assertFound(String text) {
    String line = text.strip();
    if (!line.isEmpty() && line.length() <= Habit.MAX_LENGTH) {
      assertThat(HabitTable.find(line)).as(line).isSameAs(slow(line));
    }
  }

  private static Habit slow(String line) {
    return HabitTable.ALL.stream()
        .filter(habit -> habit.pattern().matcher(line).matches())
        .findFirst()
        .orElse(null);
  }
}
