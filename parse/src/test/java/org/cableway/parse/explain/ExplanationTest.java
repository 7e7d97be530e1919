package org.cableway.parse.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.parse.CableParser;
import org.cableway.parse.explain.ExplainedLine.Fate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  /** Two telegrams on one page, a line of the page before, between and behind them. */
  private static final String PAGE =
      """
      My dispatches
      R 090504Z APR 09
      FM AMEMBASSY OSLO
      TO SECSTATE WASHDC 0042
      C O N F I D E N T I A L OSLO 000042
      E.O. 12958: DECL: 01/02/2019 TAGS: PGOV, NO
      SUBJECT: THE SNOWMAN
      1. (C) The snowman has no nose.
      DOE
      Share this:
      R 100504Z APR 09
      FM AMEMBASSY ROME
      TO SECSTATE WASHDC 0043
      C O N F I D E N T I A L ROME 000043
      E.O. 12958: DECL: 01/02/2019
      TAGS: PGOV, IT
      SUBJECT: THE FOUNTAIN
      1. (C) The fountain is dry.
      ROE
      Leave a Reply
      """;

  private final List<ExplainedLine> lines = Explanation.of(new CableParser().read(document(PAGE)));

  @Test
  void everyLine_standsOnceAndInOrder() {
    assertThat(lines)
        .extracting(line -> line.line().text())
        .containsExactlyElementsOf(PAGE.lines().toList());
  }

  @Test
  void line_isOfItsCable() {
    assertThat(line(3).cable()).isZero();
    assertThat(line(12).cable()).isEqualTo(1);
    assertThat(line(10).cable()).isEqualTo(-1);
  }

  @Test
  void line_namesTheFieldsThatItWasReadFor() {
    assertThat(line(2).readers()).containsExactly("transmission dtg");
    assertThat(line(6).readers()).containsExactly("declassification", "tags");
    assertThat(line(18).readers()).containsExactly("paragraphs 1 (C)");
  }

  @Test
  void cutLine_namesItsStripper() {
    assertThat(line(10).fate()).isEqualTo(Fate.CUT);
    assertThat(line(10).readers()).hasSize(1);
  }

  private ExplainedLine line(int number) {
    return lines.get(number - 1);
  }

  private static RawDocument document(String text) {
    return new RawDocument(text.getBytes(StandardCharsets.UTF_8), new Place("page.txt", null));
  }
}
