package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose error budget is spent ends, and the next one goes on with it. */
class BudgetIT {

  @TempDir Path folder;

  @Test
  void run_overBudget_isOne_andTheNextRunLosesNothing() throws Exception {
    Path source = Files.createDirectory(folder.resolve("documents"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          source.resolve("recipe-%02d.txt".formatted(i)), "Whisk %d eggs.".formatted(i));
    }
    Files.write(source.resolve("zz.csv"), Dumps.of(50));

    CliProcess over = run(source, "--max-rejected", "5");
    assertThat(over.exitCode()).as(over.out() + over.err()).isEqualTo(1);
    assertThat(over.out()).contains("error budget: ", "(expected: at most 5)");

    CliProcess rest = run(source);
    assertThat(rest.exitCode()).as(rest.out() + rest.err()).isZero();
    CliProcess all =
        CliProcess.run(folder, "tail", "--all", "--format", "envelope", "--data", data());
    assertThat(all.jsonLines())
        .extracting(line -> line.path("key").textValue())
        .hasSize(50)
        .doesNotHaveDuplicates();
    JsonNode report = CableJson.MAPPER.readTree(Files.readAllBytes(folder.resolve("report.json")));
    assertThat(report.path("balanced").asBoolean()).isTrue();
  }

  private CliProcess run(Path source, String... more) throws Exception {
    String[] arguments = new String[6 + more.length];
    arguments[0] = "run";
    arguments[1] = "--data";
    arguments[2] = data();
    arguments[3] = "--report";
    arguments[4] = folder.resolve("report.json").toString();
    arguments[5] = source.toString();
    System.arraycopy(more, 0, arguments, 6, more.length);
    return CliProcess.run(folder, arguments);
  }

  private String data() {
    return folder.resolve("data").toString();
  }
}
