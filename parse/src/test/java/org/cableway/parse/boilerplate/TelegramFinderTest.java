package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;

class TelegramFinderTest {

  private static final String TELEGRAM =
      """
      VZCZCXRO4821
      RR RUEHGI RUEHMA
      DE RUEHQT #0042/01 0990512
      ZNY CCCCC ZZH
      R 090504Z APR 09
      FM AMEMBASSY QUITO
      TO RUEHC/SECSTATE WASHDC 0042

      C O N F I D E N T I A L QUITO 000042

      E.O. 12958: DECL: 04/09/2019
      TAGS: EFIS
      SUBJECT: THE CRANES OF THE PORT

      Classified By: Ambassador Ulla Quenby for reasons 1.4 (b) and (d).

      1. The cranes came late.

      2. Nobody knows how to use them.

      QUENBY
      """;

  /** Nothing but capitals tells most lines of a header, and names, from words. */
  @Test
  void find_keepsTheWholeTelegramOfAPageInSmallLetters() {
    String small = TELEGRAM.toLowerCase(Locale.ROOT);

    List<Cable> cables = cables(small);

    assertThat(cables).hasSize(1);
    assertThat(texts(cables.get(0)))
        .containsExactlyElementsOf(small.lines().filter(line -> !line.isBlank()).toList());
    assertThat(cables.get(0).transmission().transmission().id()).isEqualTo("VZCZCXRO4821");
  }

  /** Blogs leave out what their readers cannot read: all above the order on classification. */
  @Test
  void find_takesATelegramWithoutHeaderAndClassificationLine() {
    String heading = TELEGRAM.substring(TELEGRAM.indexOf("E.O."));

    List<Cable> cables =
        cables(
            "Harbor Watch\n\nCable 09QUITO42: the cranes\nPosted by anna\n\n\nSIPDIS\n\n"
                + heading
                + "\nLeave a Reply\nYour email address will not be published.\n");

    assertThat(cables).hasSize(1);
    assertThat(texts(cables.get(0)))
        .containsExactlyElementsOf(
            ("SIPDIS\n" + heading).lines().filter(line -> !line.isBlank()).toList());
    assertThat(cables.get(0).id()).isEqualTo("09QUITO42");
  }

  @Test
  void find_takesTelegramsWithoutHeadersOneByOne() {
    String heading = TELEGRAM.substring(TELEGRAM.indexOf("TAGS"));

    assertThat(cables("09QUITO42\n\n" + heading + "\n\n09QUITO43\n\n" + heading)).hasSize(2);
  }

  /** Newspapers print a subject and some paragraphs, and keep the rest. */
  @Test
  void find_takesAnExtractThatHasASubjectAndMarkedParagraphs() {
    String extract =
        "SUBJECT: THE CRANES OF THE PORT\n\n1. (C) The cranes came late.\n\n2. (C) They stand.\n";

    List<Cable> cables = cables("From the paper\n\nREF: 09QUITO42\n" + extract);

    assertThat(cables).hasSize(1);
    assertThat(cables.get(0).id()).isEqualTo("09QUITO42");
    assertThat(cables.get(0).heading().subject()).isEqualTo("THE CRANES OF THE PORT");
    assertThat(texts(cables.get(0)))
        .containsExactlyElementsOf(extract.lines().filter(line -> !line.isBlank()).toList());
  }

  /** Who answers a mail repeats its subject above the extract that he quotes. */
  @Test
  void find_takesTheLastSubjectAboveTheParagraphs() {
    List<Cable> cables =
        cables(
            "Subject: Re: cranes\n\nHere is 09QUITO42:\n\nSUBJECT: WOOL\n\n1. (C) It came late.\n");

    assertThat(cables.get(0).heading().subject()).isEqualTo("WOOL");
  }

  @Test
  void find_takesTabsBehindLabelsAndNumbersForBlanks() {
    String text =
        """
        09QUITO42

        E.O. 12958:\tDECL: 04/09/2019
        TAGS:\tEFIS
        SUBJECT:\tWOOL

        1.\t(C) It came.

        THE CRANES

        2.\t(C) They stand.

        QUENBY

        More of this tomorrow.
        """;

    assertThat(texts(cables(text).get(0))).contains("2.\t(C) They stand.").endsWith("QUENBY");
  }

  @Test
  void find_takesTheIdOfAPageInSmallLetters() {
    String heading = TELEGRAM.substring(TELEGRAM.indexOf("E.O."));

    assertThat(cables("the port, see 09quito42\n\n" + heading).get(0).id()).isEqualTo("09QUITO42");
  }

  /** Mails have a subject, blogs have tags, articles mention the order. */
  @Test
  void find_takesNoTelegramFromAMailOrAnArticle() {
    assertThatThrownBy(
            () ->
                cables(
                    "Subject: the cranes\nTags: cranes, harbor\n\n1. They came late.\n2. They went.\n"))
        .isInstanceOf(RejectedException.class);
    assertThatThrownBy(() -> cables("Who reads the words\nE.O. 12958\nat all?\n\n1. (C) Nobody.\n"))
        .isInstanceOf(RejectedException.class);
  }

  private static List<Cable> cables(String text) {
    RawDocument document =
        new RawDocument(
            text.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:page", null));
    return new CableParser().parse(document);
  }

  private static List<String> texts(Cable cable) {
    return Stream.concat(cable.text().header().stream(), cable.text().body().stream())
        .filter(line -> !line.isBlank())
        .map(Line::text)
        .toList();
  }
}
