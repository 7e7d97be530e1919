package org.cableway.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.enrich.Records;
import org.junit.jupiter.api.Test;

/**
 * Texts that patterns do not like, in every part of a telegram. A pattern that is not linear where
 * it stands is seen as a document that runs into the parser's time limit.
 */
class HostileTextsTest {

  /** A tenth of what a telegram may have; -Dcableway.hostile.length=500000 tries all of it. */
  private static final int LENGTH = Integer.getInteger("cableway.hostile.length", 60_000);

  private static final String TELEGRAM =
      """
      R 090504Z APR 09
      FM AMEMBASSY SUVA
      TO SECSTATE WASHDC 0848
      ROUTE
      UNCLAS SUVA 000001

      SIPDIS

      E.O. 12958: DECL: 04/09/2019
      TAGS: PREL, ECON
      SUBJECT: HARBOUR REPORT
      REF: A) 09 SUVA 2

      Classified By: CDA John Doe for reasons 1.4 (b) and (d)

      1. (U) SUMMARY: The harbour master counted boats.

      2. (U) None of them left.
      DYER
      """;

  private static final List<String> PARTS =
      List.of(
          "R 090504Z",
          "AMEMBASSY SUVA",
          "SECSTATE",
          "ROUTE",
          "UNCLAS",
          "SIPDIS",
          "DECL: ",
          "PREL",
          "HARBOUR REPORT",
          "A) 09",
          "CDA John",
          "reasons 1.4",
          "SUMMARY: ",
          "None of",
          "DYER");

  private static final List<String> UNITS =
      List.of(
          "a",
          "A",
          "1",
          " ",
          "-",
          ".",
          ",",
          "(",
          "/",
          "\"",
          "&",
          ":",
          "*",
          "A ",
          "1.",
          "1 ",
          "A.",
          "A/",
          "XX ",
          "(A) ",
          "09SUVA1 ",
          "A) 09 SUVA 1, ",
          "1.4 (b) and ",
          "END SUMMARY ",
          "JOHN DOE, ",
          "04/09/2019 ",
          "RUEHC/SECSTATE ",
          "SECTION 01 OF 02 ",
          "\n",
          " \n",
          "-\n",
          "A\n",
          "1. (U) a\n\n",
          "TAGS: PREL\n",
          "CLASSIFIED BY: A B\n",
          "TO SECSTATE\n");

  private final Records records = new Records();

  @Test
  void noText_holdsTheParserUp() {
    Map<String, String> trouble = new TreeMap<>();
    for (String part : PARTS) {
      for (String unit : UNITS) {
        read(part, unit, trouble);
      }
    }
    assertThat(trouble).isEmpty();
  }

  private void read(String part, String unit, Map<String, String> trouble) {
    String text = TELEGRAM.replace(part, part + unit.repeat(LENGTH / unit.length()));
    try {
      records.read(new RawDocument(text.getBytes(UTF_8), new Place("file:///hostile", null)));
    } catch (RejectedException e) {
      if (e.code() == RejectionCode.TIMEOUT || e.code() == RejectionCode.PARSER_FAILED) {
        trouble.put(part + " and many " + unit, e.code().code());
      }
    }
  }
}
