package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.parse.Notes;
import org.cableway.parse.Vectors;
import org.junit.jupiter.api.Test;

/** The suites {@code recipients} and {@code info-recipients} of the folder of vectors. */
class RecipientVectorsTest {

  @Test
  void recipientsAreThoseOfTheVectors() {
    for (JsonNode vector : Vectors.undisputed("recipients")) {
      assertThat(read(vector).recipients()).as(vector.toString()).isEqualTo(expected(vector));
    }
  }

  @Test
  void infoRecipientsAreThoseOfTheVectors() {
    for (JsonNode vector : Vectors.undisputed("info-recipients")) {
      assertThat(read(vector).infoRecipients()).as(vector.toString()).isEqualTo(expected(vector));
    }
  }

  private static TransmissionHeader read(JsonNode vector) {
    String header = vector.path("input").path("header").asText();
    return new TransmissionReader().read(Lined.of(header), new Notes());
  }

  private static List<Addressee> expected(JsonNode vector) {
    List<Addressee> addressees = new ArrayList<>();
    for (JsonNode addressee : vector.path("expected")) {
      List<String> excluded = new ArrayList<>();
      addressee.path("excluded").forEach(post -> excluded.add(post.asText()));
      addressees.add(
          new Addressee(
              text(addressee, "route"),
              text(addressee, "name"),
              text(addressee, "precedence"),
              text(addressee, "mcn"),
              excluded));
    }
    return addressees;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isNull() ? null : node.path(field).asText();
  }
}
