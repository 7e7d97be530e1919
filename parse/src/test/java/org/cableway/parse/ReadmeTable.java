package org.cableway.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads this module's page for people. */
public final class ReadmeTable {

  private ReadmeTable() {}

  public static String page() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in the first column of a table, each once: {@code | `a`, `b` | ... |}. */
  public static List<String> names(String head) {
    return page()
        .lines()
        .dropWhile(line -> !line.startsWith("| " + head + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|")[1])
        .flatMap(cell -> Stream.of(cell.split(",")))
        .map(name -> name.replace("`", "").strip())
        .distinct()
        .toList();
  }
}
