package org.cableway.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.broker.EmbeddedBroker;

/**
 * The command in this process, for tests that need no other: what it printed, without the seconds
 * that a process of its own takes to start. It is told the broker's address: to open the data
 * folder here a second time would undo its lock.
 */
public record CliCall(String out) {

  private static final Set<String> WITH_STORE =
      Set.of("run", "retry", "remove", "reprocess", "search", "export");

  /**
   * Runs it to its end, which must be a good one, with the SQLite store of the data folder where it
   * takes one and is told no other.
   *
   * @throws IllegalStateException with what it printed, where its exit code is not 0
   */
  public static CliCall well(EmbeddedBroker broker, Path data, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("search")) {
      all.addAll(List.of("--bootstrap", broker.bootstrap()));
    }
    if (!Collections.disjoint(all, WITH_STORE) && !all.contains("--store")) {
      all.addAll(List.of("--store", "sqlite:" + data.resolve("cables.db")));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int code = Cableway.execute(all.toArray(String[]::new));
      CliCall call = new CliCall(printed.toString(StandardCharsets.UTF_8));
      if (code != 0) {
        throw new IllegalStateException(
            all + ": exit code " + code + " (expected: 0)\n" + call.out());
      }
      return call;
    } finally {
      System.setOut(console);
    }
  }

  public List<JsonNode> jsonLines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      lines.add(CableJson.MAPPER.readTree(line));
    }
    return lines;
  }
}
