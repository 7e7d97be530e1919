package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The typography of blogs makes rules of hyphens into dashes. */
class DashesTest {

  @ParameterizedTest
  @CsvSource({
    "\u2013\u2013\u2013\u2013,--------",
    "\u2014\u2014-,-------",
    "\u2013\u2013 \u2013,---- --",
    "The Cranes \u2013\u2013\u2013,The Cranes ------",
    "\u2013 (C) The cranes,-- (C) The cranes",
    "\u2014The cranes,---The cranes"
  })
  void restored_givesBackWhatTelegramsDraw(String page, String sent) {
    assertThat(restored(page)).isEqualTo(sent);
  }

  @Test
  void restored_leavesTheDashOfASentence() {
    assertThat(restored("The cranes \u2013 late again \u2013 came."))
        .isEqualTo("The cranes \u2013 late again \u2013 came.");
  }

  private static String restored(String text) {
    return Dashes.restored(new Line(1, Zone.ANY, text)).text();
  }
}
