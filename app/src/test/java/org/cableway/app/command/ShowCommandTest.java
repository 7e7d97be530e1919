package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cableway.app.Cableway;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;
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
    try (CableStore open = Stores.open(store)) {
      byte[] json = "{\"id\":\"09SUVA3\"}".getBytes(StandardCharsets.UTF_8);
      IncomingRecord record =
          new IncomingRecord("t", 0, 0, "09SUVA3", json, Map.of(), Instant.EPOCH);
      open.write(new RecordBatch("t", List.of(record), Map.of(0, 1L)));
    }
    assertThat(Cableway.execute("show", "09SUVA3", "--store", store)).isZero();
    assertThat(Cableway.execute("show", "09suva03", "--store", store)).isZero();
    assertThat(Cableway.execute("show", "09SUVA4", "--store", store)).as("no cable").isEqualTo(2);
    assertThat(Cableway.execute("show", "--store", store)).as("no id").isEqualTo(2);
  }
}
