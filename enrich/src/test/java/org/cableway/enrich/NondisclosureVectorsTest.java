package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The suite {@code nondisclosure-deadline} of the folder of vectors; skipped where it is absent.
 */
class NondisclosureVectorsTest {

  private static final Pattern ORDER =
      Pattern.compile("E\\.?\\s?[O0]\\.?\\s?(\\d{4,5})[: ]*(.*)", Pattern.CASE_INSENSITIVE);

  @Test
  void deadlinesAreThoseOfTheVectors() throws IOException {
    String folder = System.getProperty("cableway.vectors");
    assumeTrue(folder != null, "cableway.vectors: not set, so the suite is skipped");
    Path file = Path.of(folder, "nondisclosure-deadline.jsonl");
    assumeTrue(Files.exists(file), "cableway.vectors: no " + file + ", so the suite is skipped");
    for (String line : Files.readAllLines(file)) {
      JsonNode vector = new ObjectMapper().readTree(line);
      if (!vector.has("disputed")) {
        assertThat(deadline(vector.path("input").path("content").asText()))
            .as(line)
            .isEqualTo(vector.path("expected").isNull() ? null : vector.path("expected").asText());
      }
    }
  }

  private static String deadline(String content) {
    Matcher matcher = ORDER.matcher(content);
    if (!matcher.find()) {
      return null;
    }
    var read =
        new Declassifications().read(matcher.group(1), matcher.group(2), null, null, "SECRET");
    return read.date() == null ? null : read.date().toString();
  }
}
