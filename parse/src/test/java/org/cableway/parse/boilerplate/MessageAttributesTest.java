package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.Problem;
import org.cableway.contract.RawDocument;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;

class MessageAttributesTest {

  private static final String THREE =
      """
      UNCLASSIFIED

      PAGE 01 QUITO 00042 051020Z

      ACTION EUR-12
      R 051020Z JUN 75
      FM AMEMBASSY QUITO
      TO SECSTATE WASHDC 1291
      UNCLAS QUITO 00042

      1. THERE IS COD.
      LARKSPUR

      UNCLASSIFIED

      NNN

      Message Attributes

      Original Classification:
      UNCLASSIFIED
      Document Number: 1975QUITO00042
      Subject: COD

      Message Attributes

      Document Number: 1975QUITO00043
      Locator: TEXT ON MICROFILM
      Subject: HAKE
      CONFIDENTIAL

      PAGE 01 BONN 00044 061020Z

      ACTION EUR-12
      R 061020Z JUN 75
      FM AMEMBASSY BONN
      TO SECSTATE WASHDC 1292
      C O N F I D E N T I A L BONN 00044

      1. THERE IS LING.
      DUNMORE

      Message Attributes

      Document Number: 1975BONN00044
      Subject: LING
      """;

  @Test
  void parse_givesEachTelegramOfAFileTheBlockBehindIt() {
    List<Cable> cables = parse();

    assertThat(cables).extracting(Cable::id).containsExactly("75QUITO42", "75QUITO43", "75BONN44");
    assertThat(cables)
        .extracting(cable -> cable.text().facts().title())
        .containsExactly("COD", "HAKE", "LING");
    assertThat(cables).extracting(cable -> cable.text().index()).containsExactly(0, 1, 2);
  }

  @Test
  void parse_saysThatAWithdrawnTelegramAmongOthersHasNoText() {
    Cable withdrawn = parse().get(1);

    assertThat(withdrawn.problems()).extracting(Problem::code).contains("text.absent");
    assertThat(withdrawn.text().body()).isEmpty();
  }

  /** The level of the next telegram's page stands right below the attributes of the last. */
  @Test
  void parse_endsABlockAtTheHeadOfTheNextTelegram() {
    Cable last = parse().get(2);

    assertThat(last.text().header()).extracting(Line::text).startsWith("CONFIDENTIAL");
    assertThat(last.text().body()).extracting(Line::text).endsWith("DUNMORE");
  }

  private static List<Cable> parse() {
    byte[] bytes = THREE.getBytes(StandardCharsets.UTF_8);
    return new CableParser()
        .parse(new RawDocument(bytes, new RawDocument.Place("memory:nara", null)));
  }
}
