package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The cases that another parser's test suite has for summaries and signers. */
class ProseVectorsTest {

  private static final double FLOOR = 0.98;

  @Test
  void summariesAreThoseOfTheVectors() throws IOException {
    assertThat(share("summary", content -> squashed(Lines.prose(content).summary())))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void signersAreThoseOfTheVectors() throws IOException {
    assertThat(share("signers", content -> joined(Lines.prose(content).signedBy())))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  // Disputed cases are judged as the rest is, but do not count.
  private static double share(String suite, Function<String, String> read) throws IOException {
    String folder = System.getProperty("cableway.vectors", "");
    Path file = Path.of(folder, suite + ".jsonl");
    assumeTrue(Files.exists(file), "vectors not found in cableway.vectors: " + folder);
    int right = 0;
    int total = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode vector = new ObjectMapper().readTree(line);
      if (vector.has("needs") || vector.has("disputed")) {
        continue;
      }
      total++;
      String found = read.apply(vector.at("/input/content").asText());
      if (found.equals(expected(vector.get("expected")))) {
        right++;
      } else {
        System.out.println(suite + " " + vector.get("case").asText() + ": " + found);
      }
    }
    System.out.println("vectors " + suite + ": " + right + " of " + total);
    return right / (double) total;
  }

  private static String expected(JsonNode expected) {
    if (!expected.isArray()) {
      return squashed(expected.asText());
    }
    List<String> names = new ArrayList<>();
    expected.forEach(name -> names.add(name.asText()));
    return joined(names);
  }

  private static String joined(List<String> names) {
    return String.join(", ", names).toUpperCase(Locale.ROOT);
  }

  private static String squashed(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
