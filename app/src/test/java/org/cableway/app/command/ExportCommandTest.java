package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cableway.app.Cableway;
import org.cableway.app.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options and exit codes; what the files hold is tested beside the store. */
class ExportCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void keep() {
    Kept.in(store(), "{\"id\":\"09SUVA3\",\"year\":2009}", "{\"id\":\"10SUVA4\",\"year\":2010}");
  }

  @Test
  void all_isOneParquetFile() {
    assertThat(export()).isZero();
    assertThat(out().resolve("cables.parquet")).isNotEmptyFile();
    assertThat(out().resolve("_manifest.json")).isNotEmptyFile();
    assertThat(export()).as("the folder is there").isEqualTo(2);
    assertThat(export("--replace", "--format", "csv")).isZero();
    assertThat(out().resolve("cables.parquet")).doesNotExist();
  }

  @Test
  void some_byYear() throws Exception {
    assertThat(export("--format", "jsonl", "--partition", "year", "--since", "2009-01-01"))
        .isZero();
    assertThat(Files.readString(out().resolve("cables-no-year.jsonl"))).as("no date").isEmpty();
    assertThat(export("--format", "jsonl", "--partition", "year", "--year", "2010", "--replace"))
        .isZero();
    assertThat(Files.readString(out().resolve("cables-2010.jsonl"))).contains("10SUVA4");
  }

  @Test
  void whatCannotBe_isWrongUsage() {
    assertThat(Cableway.execute("export", "--store", store())).as("to nowhere").isEqualTo(2);
    assertThat(export("--format", "xlsx")).isEqualTo(2);
    assertThat(export("--partition", "tag")).isEqualTo(2);
    assertThat(out()).doesNotExist();
  }

  private int export(String... options) {
    Stream<String> command = Stream.of("export", "--store", store(), "--to", out().toString());
    return Cableway.execute(Stream.concat(command, Arrays.stream(options)).toArray(String[]::new));
  }

  private String store() {
    return "sqlite:" + folder.resolve("cables.db");
  }

  private Path out() {
    return folder.resolve("out");
  }
}
