package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassingInstructionsTest {

  @Test
  void semicolons_partWhatGoesToSeveral() {
    assertThat(PassingInstructions.of("OSLO FOR ROE; THE HAGUE FOR DOE; BERN FOR POE;"))
        .containsExactly("OSLO FOR ROE", "THE HAGUE FOR DOE", "BERN FOR POE");
    assertThat(PassingInstructions.of("OSLO FOR ROE;")).containsExactly("OSLO FOR ROE");
    assertThat(PassingInstructions.of("DEPT FOR EUR/NB; AND CA/OCS JANE ROE")).hasSize(1);
  }

  /** Where the break between two lines is lost, an agency begins the second. */
  @Test
  void agencies_beginAnInstructionOfTheirOwn() {
    assertThat(PassingInstructions.of("STATE FOR EUR/NB JANE ROE NSC FOR DOE EB/TRA FOR POE"))
        .containsExactly("STATE FOR EUR/NB JANE ROE", "NSC FOR DOE", "EB/TRA FOR POE");
  }

  @Test
  void agencies_thatReceive_beginNothing() {
    assertThat(PassingInstructions.of("STATE PASS TO USAID FOR ROE")).hasSize(1);
    assertThat(PassingInstructions.of("DEPT PASS USTR EUR/MED FOR DOE")).hasSize(1);
    assertThat(PassingInstructions.of("STATE FOR EUR/NB AND EB/TRA FOR ROE")).hasSize(1);
  }
}
