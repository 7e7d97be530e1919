package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cableway.parse.ReadmeTable;
import org.cableway.parse.tables.Table;
import org.junit.jupiter.api.Test;

class StrippersTest {

  @Test
  void names_areThoseOfTheModulesPage() {
    List<String> told = ReadmeTable.names("cut");

    assertThat(told).startsWith(Strippers.standard().names().toArray(String[]::new));
    assertThat(told).containsAll(column(Habit.class, "habits.csv", "stripper"));
  }

  @Test
  void kindsWithFloors_areOnTheModulesPage() {
    String page = ReadmeTable.page();

    assertThat(column(BoilerplateTable.class, "boilerplate_floors.csv", "kind"))
        .allSatisfy(kind -> assertThat(page).containsPattern("\\b" + kind + "\\b"));
    assertThat(column(BoilerplateTable.class, "blind_floors.csv", "kind"))
        .allSatisfy(kind -> assertThat(page).containsPattern("\\b" + kind + "\\b"));
  }

  private static List<String> column(Class<?> owner, String file, String name) {
    Stream<Map<String, String>> rows = Table.rows(owner, file).stream();
    return rows.map(row -> row.get(name)).distinct().toList();
  }
}
