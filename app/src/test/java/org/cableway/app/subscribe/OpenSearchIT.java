package org.cableway.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.app.CliProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/subscribe.md for a search engine, on an OpenSearch server of one node. */
class OpenSearchIT {

  private static final String STANDS = "09LISBON901";

  /** [o.o.h.AbstractHttpServerTransport] publish_address {127.0.0.1:9201}, bound_addresses ... */
  private static final Pattern ADDRESS =
      Pattern.compile("HttpServerTransport] publish_address \\{([0-9.:]{1,30})\\}, bound");

  @TempDir private Path folder;

  @Test
  void bulk_fillsAnIndex_andDeletesWhatIsTakenDown() throws Exception {
    Tool.assumeRuns(folder, "kcat", "-V");
    Tool.assumeRuns(folder, "jq", "--version");
    Tool.assumeRuns(folder, "curl", "--version");
    try (CliProcess server = server(Tool.classPath("opensearch"));
        SampleTopics topics = SampleTopics.published(folder)) {
      Map<String, String> places =
          Map.of("BROKER", topics.bootstrap(), "SEARCH", "http://" + address(server));
      Example.named("index.json").save(folder);
      Example.named("bulk.jq").save(folder);
      run("create.sh", places);
      assertPrinted("bulk.sh", places);
      assertPrinted("lighthouses.sh", places);

      topics.remove(STANDS);
      assertThat(run("bulk.sh", places)).contains("- " + STANDS + "  deleted");
      assertThat(run("lighthouses.sh", places)).doesNotContain(STANDS).contains("98OTTAWA777");
    }
  }

  private void assertPrinted(String name, Map<String, String> variables) throws Exception {
    String printed = run(name, variables);
    assertThat(printed.lines()).containsExactlyInAnyOrderElementsOf(Example.named(name).lines());
  }

  private String run(String name, Map<String, String> variables) throws Exception {
    Path script = Example.named(name).save(folder);
    try (CliProcess process = Tool.shell(folder, script, variables)) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      return process.out();
    }
  }

  private CliProcess server(String classPath) throws IOException {
    return CliProcess.start(
        folder,
        new ProcessBuilder(
            CliProcess.java(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            "org.codelibs.opensearch.runner.OpenSearchRunner",
            "-basePath",
            folder.resolve("opensearch").toString(),
            "-numOfNode",
            "1"));
  }

  private static String address(CliProcess server) {
    return await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> {
              assertThat(server.alive()).as(server.err()).isTrue();
              Matcher address = ADDRESS.matcher(server.out() + server.err());
              return address.find() ? address.group(1) : null;
            },
            Objects::nonNull);
  }
}
