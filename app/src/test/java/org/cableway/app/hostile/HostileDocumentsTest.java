package org.cableway.app.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.enrich.Records;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents made to break a parser: a code, or a record, as {@code docs/hostile-input.md} has it.
 */
class HostileDocumentsTest {

  private static final String TELEGRAM =
      """
      R 090504Z APR 09
      FM AMEMBASSY SUVA
      TO SECSTATE WASHDC 0848
      UNCLAS SUVA 000001

      TAGS: PREL
      SUBJECT: HARBOUR REPORT

      1. (U) The harbour master counted %s boats.
      DYER
      """;

  private final Records records = new Records();

  /** {@code times} of {@code text} before the telegram, in it, and behind it. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a million nested tags,          '<div>',          1000000, too-large
          nested tags below the limit,    '<div>',           300000, record
          nested inline tags,             '<b>',             300000, record
          nested tables,                  '<table><tr><td>', 100000, record
          an open tag that never closes,  '<a href="',       200000, record
          entities,                       '&amp;&#65;',       20000, record
          entities that are none,         '&nosuch;&#x;',     20000, record
          ampersands,                     '&',               200000, record
          comments that never close,      '<!--',            100000, record
          lines,                          '\\n',             1000000, too-large
          """)
  void html(String name, String text, int times, String expected) {
    String flood = text.replace("\\n", "\n").repeat(times);
    for (String page :
        List.of(
            "<html><body>" + flood + "<pre>" + TELEGRAM.formatted(3) + "</pre>",
            "<html><body><pre>" + TELEGRAM.formatted(flood) + "</pre>",
            "<html><body><pre>" + TELEGRAM.formatted(3) + "</pre>" + flood)) {
      assertOutcome(page, expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NUL bytes among the letters,  'a\\0b',    50, not-text
          nothing but NUL bytes,        '\\0', 5000000, not-text
          white space,                  ' ',  5000000, empty
          """)
  void bytes(String name, String text, int times, String expected) {
    String flood = text.replace("\\0", "\0").repeat(times);
    assertOutcome(expected.equals("empty") ? flood : flood + TELEGRAM.formatted(flood), expected);
  }

  /**
   * Bytes that are no UTF-8 are read in the charset of old pages: nothing is lost, nothing thrown.
   */
  @ParameterizedTest
  @CsvSource({"ED A0 80", "C3 28", "FF FE FD", "F8 88 80 80 80", "80"})
  void invalidUtf8(String hex) {
    StringBuilder sign = new StringBuilder();
    for (String one : hex.split(" ")) {
      sign.append((char) Integer.parseInt(one, 16));
    }
    assertOutcome(TELEGRAM.formatted(sign.toString().repeat(10)), "record");
  }

  private void assertOutcome(String document, String expected) {
    Set<String> allowed =
        expected.equals("record")
            // Whether a page like that still shows its telegram is not what this is about.
            ? Set.of("record", "no-cable-found", "no-id", "too-large", "empty")
            : Set.of(expected);
    assertThat(outcome(document)).isIn(allowed);
  }

  private String outcome(String document) {
    try {
      List<CableRecord> read =
          records.read(
              new RawDocument(document.getBytes(ISO_8859_1), new Place("file:///h", null)));
      return read.get(0).id() == null ? "no-id" : "record";
    } catch (RejectedException e) {
      return e.code().code();
    }
  }
}
