package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.Problem;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.junit.jupiter.api.Test;

/** An archive's telegram with the attributes that archivists gave it. */
class DifferencesEnricherTest {

  private static final String TELEGRAM =
      """
      R 121410Z MAR 75
      FM AMEMBASSY REYKJAVIK
      TO SECSTATE WASHDC 0042

      UNCLAS REYKJAVIK 0077

      E.O. 11652: N/A
      TAGS: EFIS, PLOS, IC
      SUBJECT: COD AND THE WEATHER

      1. The cod came with the weather.
      ROE

      Message Attributes

      Document Number: 1975REYKJA00077
      Draft Date: %s
      Subject: %s
      TAGS: %s
      """;

  @Test
  void attributesThatSayTheSame_areNoProblem() {
    assertThat(differences("12 MAR 1975", "COD AND THE WEATHER", "EFIS, PLOS, IC")).isEmpty();
    assertThat(differences("13 MAR 1975", "COD AND THE", "IC, PLOS, EFIS")).isEmpty();
  }

  @Test
  void attributesThatSayAnotherThing_areNoted() {
    assertThat(differences("12 MAY 1975", "HERRING IN THE NORTH", "EFIS, NO"))
        .containsExactly("created.differs", "tags.differ", "subject.differs");
  }

  private static List<String> differences(String date, String subject, String tags) {
    byte[] bytes = TELEGRAM.formatted(date, subject, tags).getBytes(StandardCharsets.UTF_8);
    return new Records()
        .read(new RawDocument(bytes, new Place("file:///a", null))).stream()
            .flatMap(record -> record.problems().stream())
            .map(Problem::code)
            .filter(code -> code.contains(".differ"))
            .toList();
  }
}
