package org.cableway.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.cableway.contract.serde.CableJson;

/**
 * A file of the folder of vectors, and how this parser answers its cases.
 *
 * @param name {@code signers}, as the file is called
 * @param got what the parser makes of the input of a case
 * @param wanted what the case expects, in the same words
 */
record VectorSuite(String name, Function<JsonNode, String> got, Function<JsonNode, String> wanted) {

  /** The score of the cases that carry their text; disputed ones apart. */
  FieldScore score(Path folder) throws IOException {
    FieldScore score = new FieldScore();
    for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
      JsonNode vector = CableJson.MAPPER.readTree(line);
      if (vector.has("disputed")) {
        score.addDisputed();
      } else if (!vector.has("needs")) {
        String answer = got.apply(vector);
        String truth = wanted.apply(vector);
        score.add(
            vector.path("case").asText() + ": " + answer + " / " + truth, answer.equals(truth));
      }
    }
    return score;
  }
}
