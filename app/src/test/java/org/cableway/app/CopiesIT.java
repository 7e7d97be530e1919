package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.broker.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a cable was found is known as long as the ledger is, and whatever stands. */
class CopiesIT {

  private static final String TELEGRAM =
      """
      R 091548Z APR 09
      FM AMEMBASSY SUVA
      TO SECSTATE WASHDC 0001
      UNCLAS SUVA 000003
      SUBJECT: A PIER AND ITS CATS
      1. The cats of the pier have a keeper.
      """;

  private static final String LONGER = TELEGRAM + "2. He is paid in fish.\n";

  @TempDir Path folder;

  @Test
  void copies_areShownWithEveryPlace_alsoAfterATakedown() throws Exception {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(documents.resolve("09SUVA3.txt"), TELEGRAM);
    Files.writeString(documents.resolve("09SUVA3-again.txt"), TELEGRAM);
    Files.writeString(more.resolve("09SUVA3.txt"), LONGER);
    Path data = folder.resolve("data");
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      CliCall.well(broker, data, "run", documents.toString());
      CliCall.well(broker, data, "run", more.toString());

      assertThat(CliCall.well(broker, data, "show", "--copies", "09 Suva 3").out())
          .isEqualTo(
              """
              09SUVA3  2 copies, 3 places
              * %s
                  %s
                %s
                  %s
                  %s
              """
                  .formatted(
                      key(LONGER),
                      more.resolve("09SUVA3.txt").toUri(),
                      key(TELEGRAM),
                      documents.resolve("09SUVA3-again.txt").toUri(),
                      documents.resolve("09SUVA3.txt").toUri()));

      CliCall.well(broker, data, "remove", "--reason", "by order", "09SUVA3");
      JsonNode removed = json(broker, data);
      assertThat(removed.path("removed").textValue()).isEqualTo("by order");
      assertThat(removed.path("copies")).hasSize(2);
      assertThat(removed.findValues("stands"))
          .extracting(JsonNode::booleanValue)
          .containsOnly(false);

      assertThat(Cableway.execute("show", "--copies", "09SUVA4", "--bootstrap", broker.bootstrap()))
          .as("never seen")
          .isEqualTo(2);
    }
  }

  private static JsonNode json(EmbeddedBroker broker, Path data) throws IOException {
    return CableJson.MAPPER.readTree(
        CliCall.well(broker, data, "show", "--copies", "--format", "json", "09SUVA3").out());
  }

  private static String key(String text) {
    return RawDocument.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
