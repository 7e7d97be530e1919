package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.cableway.app.command.ParseCommand;
import org.cableway.app.command.RunCommand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.HelpCommand;

class CommandsTest {

  @Test
  void of_isTheOneThatIsNamed() {
    assertThat(Commands.of("parse", "run")).containsExactly(ParseCommand.class);
  }

  @Test
  void of_isAllWhereNoneIsNamed() {
    assertThat(Commands.of()).contains(RunCommand.class, ParseCommand.class);
    assertThat(Commands.of("--help")).isEqualTo(Commands.of());
    assertThat(Commands.of("pares"))
        .as("the command line names the near ones")
        .isEqualTo(Commands.of());
  }

  /** {@code cableway help parse} shows another command than the one that is named. */
  @Test
  void of_isAllForTheHelp() {
    assertThat(Commands.of("help", "parse"))
        .contains(ParseCommand.class)
        .endsWith(HelpCommand.class);
  }
}
