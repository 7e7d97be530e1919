package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpRowFormatTest {

  private static final String ROW =
      """
      "17","4/9/2009 5:04","09QUITO42","Embassy Quito","SECRET//NOFORN","08OSLO1|08OSLO2","R 090504Z APR 09
      FM AMEMBASSY QUITO","S E C R E T QUITO 000042\s
      1. (S) He said \\"no\\", and wrote C:\\\\new; it\\'s ""done""
      """
              .stripTrailing()
          + "\"\n";

  private final DumpRowFormat format = new DumpRowFormat();

  @Test
  void read_undoesTheEscapesAndNumbersTheLines() {
    Page page = format.read(Decoded.of(ROW, "UTF-8"));

    assertThat(page.lines())
        .extracting(Line::number, Line::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "R 090504Z APR 09"),
            org.assertj.core.groups.Tuple.tuple(2, "FM AMEMBASSY QUITO"),
            org.assertj.core.groups.Tuple.tuple(2, "S E C R E T QUITO 000042"),
            org.assertj.core.groups.Tuple.tuple(
                3, "1. (S) He said \"no\", and wrote C:\\new; it's \"done\""));
  }

  @Test
  void read_takesTheFacts() {
    Page page = format.read(Decoded.of(ROW, "UTF-8"));

    assertThat(page.facts().referenceId()).isEqualTo("09QUITO42");
    assertThat(page.facts().created()).isEqualTo(Instant.parse("2009-04-09T05:04:00Z"));
    assertThat(page.facts().classification()).isEqualTo("SECRET//NOFORN");
    assertThat(page.facts().references()).containsExactly("08OSLO1", "08OSLO2");
    assertThat(page.facts().createdSource()).isEqualTo("dump");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1\",\"4/9/2009 5:04\",\"09QUITO42\",\"Embassy Quito\"",
        "\"1\",\"4/9/2009 5:04\",\"09QUITO42\",\"E\",\"S\",\"\",\"\",\"the quote never closes",
        "\"1\",\"4/9/2009 5:04\",\"09QUITO42\",\"E\",\"S\",\"\",\"\",\"body\"\n\"2\",\"4/9/2009 5:04\""
      })
  void read_refusesWhatIsNotOneWholeRow(String row) {
    assertThat(format.recognises(Decoded.of(row, "UTF-8"))).isTrue();
    assertThatThrownBy(() -> format.read(Decoded.of(row, "UTF-8")))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.ROW_DAMAGED));
  }
}
