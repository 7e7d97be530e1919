package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.app.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainParseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse ../samples",
        "parse ../samples ../README.md",
        "parse --format jsonl ../samples",
        "parse --format text ../README.md ../samples"
      })
  void of_isWhatTheLibraryReads(String line) {
    ParseCommand read = new ParseCommand();
    new CommandLine(read)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(line.substring("parse ".length()).split(" "));
    assertThat(PlainParse.of(line.split(" ")))
        .usingRecursiveComparison()
        .ignoringFields("paths.spec", "parser.spec")
        .isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "parse",
        "parse --help",
        "parse -",
        "parse no/such/path",
        "parse ../samples no/such/path",
        "parse @../README.md",
        "parse --explain ../samples",
        "parse --format",
        "parse --format jsonl",
        "parse --format xml ../samples",
        "parse --format jsonl --format text ../samples",
        "parse ../samples --format jsonl",
        "parse --coverage-low 0.5 ../samples",
        "run ../samples"
      })
  void of_leavesAllElseToTheLibrary(String line) {
    assertThat(PlainParse.of(line.split(" "))).isNull();
  }

  @Test
  void of_leavesNoPathToTheLibrary() {
    assertThat(PlainParse.of("parse", "")).isNull();
    assertThat(PlainParse.of("parse", "a\0b")).isNull();
    assertThat(PlainParse.of()).isNull();
  }

  @Test
  void call_ofAFileThatVanishedSinceTheLook_namesIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), "R 011200Z JAN 08\n");
    ParseCommand command = PlainParse.of("parse", file.toString());
    Files.delete(file);
    assertThatThrownBy(command::call)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(file + " (expected: a file or folder that exists)");
  }
}
