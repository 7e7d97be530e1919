package org.cableway.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord.Addressee;
import org.cableway.parse.Notes;
import org.cableway.parse.telegram.TransmissionHeader;
import org.cableway.parse.telegram.TransmissionReader;

/** The suites of addressees; both sides are written as lists of addressees. */
final class AddresseeVectors {

  static String recipients(JsonNode vector) {
    return read(vector).recipients().toString();
  }

  static String info(JsonNode vector) {
    return read(vector).infoRecipients().toString();
  }

  static String wanted(JsonNode vector) {
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
    return addressees.toString();
  }

  private static TransmissionHeader read(JsonNode vector) {
    String header = vector.at("/input/header").asText();
    return new TransmissionReader().read(VectorSuites.lines(header), new Notes());
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isNull() ? null : node.path(field).asText();
  }

  private AddresseeVectors() {}
}
