package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cableway.app.Cableway;
import org.cableway.app.Kept;
import org.cableway.store.Field;
import org.cableway.store.Query;
import org.cableway.store.Query.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the options ask the store for. */
class SearchCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "--tag, prel, TAG, prel",
    "--tag-kind, geo, TAG_KIND, geo",
    "--origin, ASTANA, ORIGIN, ASTANA",
    "--origin, Rio de Janeiro, ORIGIN, RIODEJANEIRO",
    "--origin, Embassy Astana, ORIGIN, ASTANA",
    "--origin, Atlantis, ORIGIN, Atlantis",
    "--country, kz, COUNTRY, KZ",
    "--country, kazakhstan, COUNTRY, KZ",
    "--country, Atlantis, COUNTRY, ATLANTIS",
    "--year, 2009, YEAR, 2009",
    "--since, 2009-04-09, SINCE, 2009-04-09",
    "--until, 2009-04-09, UNTIL, 2009-04-09",
    "--level, secret//noforn, LEVEL, secret//noforn",
    "--caption, EXDIS, CAPTION, EXDIS",
    "--classified-by, dyer, CLASSIFIED_BY, dyer",
    "--signed-by, dyer, SIGNED_BY, dyer",
    "--references, 2009 Suva 0003, REFERENCES, 09SUVA3",
    "--referenced-by, 09suva3, REFERENCED_BY, 09SUVA3",
  })
  void option_isACondition(String option, String value, Field field, String asked) {
    assertThat(query(option, value).conditions()).containsExactly(new Condition(field, asked));
  }

  /** A field without an option could be asked for by nobody. */
  @Test
  void everyField_hasItsOption() {
    CommandLine command = new CommandLine(new SearchCommand());
    assertThat(Arrays.stream(Field.values()).map(field -> "--" + field))
        .allMatch(command.getCommandSpec().optionsMap()::containsKey);
  }

  @Test
  void several_mustAllHold() {
    Query query =
        query("--tag", "PREL", "--tag", "PGOV", "--caption", "EXDIS", "old", "\"sea wall\"");
    assertThat(query.conditions()).hasSize(3);
    assertThat(query.text()).isEqualTo("old \"sea wall\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--count since",
        "--count boats",
        "--since 2009-13-01",
        "--year MMIX",
        "--limit -1",
        "--offset -1",
        "--origin ASTANA --origin OSLO",
        "--format xml",
      })
  void whatCannotBe_isWrongUsage(String options) {
    assertThat(execute(options)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boats",
        "--count tag --count year",
        "--limit 1 --offset 1",
        "--offset 7",
        "--tag NONE",
        "--count references --format jsonl",
        "nothing here",
      })
  void whatCanBe_isAllWell(String options) {
    Kept.in(store(), "{\"id\":\"09SUVA3\",\"year\":2009}", "{\"id\":\"09SUVA4\"}");
    assertThat(execute(options)).isZero();
  }

  private int execute(String options) {
    return Cableway.execute(
        Stream.concat(Stream.of("search", "--store", store()), Arrays.stream(options.split(" ")))
            .toArray(String[]::new));
  }

  private String store() {
    return "sqlite:" + folder.resolve("cables.db");
  }

  private static Query query(String... arguments) {
    SearchCommand command = new SearchCommand();
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return command.query();
  }
}
