package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cableway.parse.Documents.parse;
import static org.cableway.parse.Documents.row;

import java.time.Instant;
import org.cableway.contract.Problem;
import org.junit.jupiter.api.Test;

/** Which cable a document holds, and when it was sent, where its parts disagree or say nothing. */
class CableIdentityTest {

  @Test
  void parse_takesTheMinutesOfTheDateTimeGroup() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 15:03", "UNCLAS QUITO 000042")).get(0);

    assertThat(cable.created()).isEqualTo(Instant.parse("2009-04-09T15:48:00Z"));
    assertThat(cable.createdSource()).isEqualTo("dtg");
  }

  @Test
  void parse_keepsThePagesDateWhereTheGroupNamesAnotherHour() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 17:03", "UNCLAS QUITO 000042")).get(0);

    assertThat(cable.created()).isEqualTo(Instant.parse("2009-04-09T17:03:00Z"));
    assertThat(cable.createdSource()).isEqualTo("dump");
  }

  /** Header and body of two cables were joined by mistake: the id is the page's, and it says so. */
  @Test
  void parse_marksTheTextOfAnotherCable() {
    Cable cable = parse(row("09QUITO42", "4/9/2009 15:03", "UNCLAS OSLO 000007")).get(0);

    assertThat(cable.id()).isEqualTo("09QUITO42");
    assertThat(cable.problems())
        .extracting(Problem::code, Problem::text)
        .contains(org.assertj.core.groups.Tuple.tuple("body.belongs-elsewhere", "09OSLO7"));
  }

  @Test
  void parse_givesACableWithoutAnIdWhereNothingNamesOne() {
    Cable cable = parse("UNCLAS QUITO 000042\nTAGS: EFIS\nSUBJECT: FISH\n1. Fish.\n").get(0);

    assertThat(cable.id()).isNull();
  }

  /** A partial extract alone has no date but that of its declassification. */
  @Test
  void parse_infersTheYearFromTheDeclassificationWhereNothingElseTells() {
    Cable cable =
        parse(
                """
                This record is a partial extract of the original cable.
                C O N F I D E N T I A L QUITO 000042
                E.O. 12958: DECL: 03/19/2015
                TAGS: EFIS
                SUBJECT: FISH
                1. (C) Fish.
                """)
            .get(0);

    assertThat(cable.id()).isEqualTo("05QUITO42");
    assertThat(cable.problems()).extracting(Problem::code).contains("id.year-inferred");
  }
}
