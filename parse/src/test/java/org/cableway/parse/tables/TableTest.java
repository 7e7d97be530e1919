package org.cableway.parse.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  @Test
  void rows_areByTheNamesOfTheFirstRow() {
    assertThat(Table.rows("code,name\r\nKZ,Kazakhstan\r\nPREL,\r\n"))
        .containsExactly(
            Map.of("code", "KZ", "name", "Kazakhstan"), Map.of("code", "PREL", "name", ""));
  }

  @Test
  void rows_haveWhatStandsInQuotes() {
    assertThat(Table.rows("tag,fixed\n\"A \"\"B\"\"\",\"CLINTON,\nHILLARY\"\n\"\",C"))
        .containsExactly(
            Map.of("tag", "A \"B\"", "fixed", "CLINTON,\nHILLARY"),
            Map.of("tag", "", "fixed", "C"));
  }

  @Test
  void rows_mayBeShorterThanTheFirstAndNotLonger() {
    assertThat(Table.rows("a,b\n1\n")).containsExactly(Map.of("a", "1"));
    assertThatThrownBy(() -> Table.rows("a,b\n1,2,3\n"))
        .hasMessageContaining("[1, 2, 3]")
        .hasMessageContaining("[a, b]");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rows_areThoseOfTheLibrary(Path table) throws IOException {
    String csv = Files.readString(table);
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      assertThat(Table.rows(csv)).isEqualTo(rows.readAll());
    }
  }

  private static List<Path> tables() throws IOException {
    List<Path> tables = new ArrayList<>();
    for (String module : List.of(".", "../enrich")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/resources"))) {
        files.filter(file -> file.toString().endsWith(".csv")).forEach(tables::add);
      }
    }
    return tables;
  }
}
