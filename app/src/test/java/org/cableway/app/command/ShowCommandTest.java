package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cableway.app.Cableway;
import org.cableway.app.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cable is meant, and what the exit code says. */
class ShowCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "09SUVA3, 09SUVA3",
    "2009suva000003, 09SUVA3",
    "09 SUVA 3, 09SUVA3",
    "no id at all, NO ID AT ALL",
  })
  void id_isTakenAsPrinted(String given, String meant) {
    assertThat(ShowCommand.canonical(given)).isEqualTo(meant);
  }

  @Test
  void exitCode_saysWhetherItIsThere() {
    String store = "sqlite:" + folder.resolve("cables.db");
    assertThat(Cableway.execute("show", "09SUVA3", "--store", store)).as("no store").isEqualTo(3);
    Kept.in(store, "{\"id\":\"09SUVA3\"}");
    assertThat(Cableway.execute("show", "09SUVA3", "--store", store)).isZero();
    assertThat(Cableway.execute("show", "09suva03", "--store", store)).isZero();
    assertThat(Cableway.execute("show", "09SUVA4", "--store", store)).as("no cable").isEqualTo(2);
    assertThat(Cableway.execute("show", "--store", store)).as("no id").isEqualTo(2);
  }
}
