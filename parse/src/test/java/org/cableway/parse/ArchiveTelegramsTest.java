package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.parse.Documents.parse;

import java.time.Instant;
import org.cableway.contract.Problem;
import org.junit.jupiter.api.Test;

/** Telegrams of an archive, with its attributes at the end. */
class ArchiveTelegramsTest {

  @Test
  void parse_givesARecordWithoutATextForAWithdrawnTelegram() {
    Cable cable =
        parse(
                """
                Message Attributes

                Capture Date: 01 JAN 1994
                Document Number: 1975QUITO00042
                Draft Date: 05 JUN 1975
                Locator: TEXT ON MICROFILM
                Original Classification: CONFIDENTIAL
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("75QUITO42");
    assertThat(cable.referenceId()).isEqualTo("1975QUITO00042");
    assertThat(cable.created()).isEqualTo(Instant.parse("1975-06-05T00:00:00Z"));
    assertThat(cable.problems()).extracting(Problem::code).contains("text.absent");
  }

  @Test
  void parse_readsAnElectronicTelegramOfTheArchives() {
    Cable cable =
        parse(
                """
                CONFIDENTIAL

                PAGE 01 QUITO 00042 01 OF 02 060018Z

                12
                ACTION EUR-12

                INFO OCT-01 ISO-00 CIAE-00 /026 W
                --------------------- 062281
                R 051020Z JUN 75
                FM AMEMBASSY QUITO
                TO SECSTATE WASHDC 1291
                C O N F I D E N T I A L SECTION 1 OF 2 QUITO 0042

                E.O. 11652: GDS
                TAGS: EFIS, EC
                SUBJ: FISH

                1. THE MINISTER SAID THAT THE
                CONFIDENTIAL

                CONFIDENTIAL

                PAGE 02 QUITO 00042 01 OF 02 060018Z

                HARBOR WOULD BE BUILT.
                LARKSPUR

                CONFIDENTIAL

                << END OF DOCUMENT >>

                Message Attributes

                Automatic Decaptioning: X
                Document Number: 1975QUITO00042
                Draft Date: 05 JUN 1975
                TAGS: EFIS, EC
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("75QUITO42");
    assertThat(cable.created()).isEqualTo(Instant.parse("1975-06-05T10:20:00Z"));
    assertThat(cable.text().header().get(0).text()).isEqualTo("CONFIDENTIAL");
    assertThat(cable.text().body().get(0).text()).startsWith("C O N F I D E N T I A L");
    assertThat(cable.text().body()).extracting(Line::text).contains("HARBOR WOULD BE BUILT.");
    assertThat(cable.text().facts().collection()).isEqualTo("nara");
  }
}
