package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes that scripts rely on. */
class CablewayTest {

  @TempDir Path folder;

  @Test
  void help_isZero() {
    assertThat(Cableway.execute("--help")).isZero();
    assertThat(Cableway.execute("run", "--help")).isZero();
  }

  @Test
  void wrongUsage_isTwo() {
    assertThat(Cableway.execute("run")).isEqualTo(2);
    assertThat(Cableway.execute("parse", "no/such/path")).isEqualTo(2);
    assertThat(Cableway.execute("run", "--bootstrap", "a:1", "--data", "b", "../samples"))
        .isEqualTo(2);
    assertThat(Cableway.execute("run", "--bootstrap", "localhost:1", "../samples"))
        .as("no store is named")
        .isEqualTo(2);
    assertThat(Cableway.execute("parse", "--settings", "no/such/file", "../samples")).isEqualTo(2);
  }

  @Test
  void unreachable_isThree() {
    String settings = "src/test/resources/impatient.properties";
    assertThat(Cableway.execute("topics", "--settings", settings, "--bootstrap", "localhost:1"))
        .isEqualTo(3);
    assertThat(Cableway.execute("doctor", "--settings", settings, "--bootstrap", "localhost:1"))
        .isEqualTo(3);
    assertThat(Cableway.execute("search", "--data", folder.toString(), "boats"))
        .as("a store that is not there")
        .isEqualTo(3);
  }
}
