package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise counts only with a test that tries to break it: each row names one that is there. */
class GuaranteesTest {

  private static final Path ROOT = Path.of("..");
  private static final String HEAD_RULE = "|---";

  // `RunIT`, `SettleTest`, `CableStoreContract`
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Contract))`");

  @ParameterizedTest
  @ValueSource(strings = {"docs/guarantees.md", "docs/hostile-input.md"})
  void everyRow_namesItsTests_andTheyAreThere(String document) throws IOException {
    List<String> rows = rows(Files.readAllLines(ROOT.resolve(document)));
    Set<String> known = tests();
    assertThat(rows).hasSizeGreaterThan(10);
    for (String row : rows) {
      String last = row.substring(row.lastIndexOf('|', row.length() - 2));
      Set<String> named = named(last);
      assertThat(named).as(row).isNotEmpty();
      assertThat(known).as(row).containsAll(named);
    }
  }

  /** Without the head of each table. */
  private static List<String> rows(List<String> lines) {
    return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
        .filter(i -> lines.get(i).startsWith("|") && !lines.get(i).startsWith(HEAD_RULE))
        .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith(HEAD_RULE))
        .map(lines::get)
        .toList();
  }

  private static Set<String> named(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = TEST.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Of all modules. */
  private static Set<String> tests() throws IOException {
    try (Stream<Path> files =
        Files.find(ROOT, 12, (path, about) -> path.toString().contains("src/test/java"))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
