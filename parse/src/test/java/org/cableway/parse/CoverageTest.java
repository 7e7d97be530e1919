package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cableway.contract.Problem;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.junit.jupiter.api.Test;

/** How much of a telegram the fields account for, and from where on that is a problem. */
class CoverageTest {

  /** Half of its signs stand in a line that is no field's. */
  private static final String HALF_READ =
      """
      C O N F I D E N T I A L OSLO 000042
      E.O. 12958: DECL: 01/02/2019
      TAGS: PGOV, NO
      SUBJECT: THE SNOWMAN OF THE HARBOUR

      Box 7, folder 12, seen by the harbour master and given back to the children of the town
      without its last leaf, which a goat has eaten two photographs of the goat in box 8

      1. (C) The snowman has no nose.
      """;

  @Test
  void lowCoverage_isAProblemOfTheCable() {
    Cable cable = read(new CableParser());

    assertThat(cable.coverage()).isBetween(0.3, 0.7);
    assertThat(cable.problems())
        .contains(
            new Problem(
                "coverage.low", "coverage", 0, cable.coverage() + " (expected: 0.9 or more)"));
  }

  @Test
  void boundOfOnesOwn_counts() {
    assertThat(read(new CableParser(0.3)).problems())
        .extracting(Problem::code)
        .doesNotContain("coverage.low");
  }

  /** A record says with which bound it was made: one version, one record. */
  @Test
  void boundOfOnesOwn_standsInTheVersion() {
    assertThat(new CableParser(CableParser.LOW_COVERAGE).version()).isEqualTo(CableParser.VERSION);
    assertThat(new CableParser(0.75).version()).isEqualTo(CableParser.VERSION + "+coverage.0.75");
  }

  private static Cable read(CableParser parser) {
    byte[] bytes = HALF_READ.getBytes(StandardCharsets.UTF_8);
    return parser.parse(new RawDocument(bytes, new Place("page.txt", null))).get(0);
  }
}
