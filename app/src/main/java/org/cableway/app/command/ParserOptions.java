package org.cableway.app.command;

import org.cableway.app.settings.Settings;
import org.cableway.parse.CableParser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --coverage-low}, for every command that parses. */
final class ParserOptions {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--coverage-low",
      paramLabel = "SHARE",
      description =
          "Note coverage.low where fields account for less of a telegram, 0 to 1; default: 0.9.")
  Double lowCoverage;

  CableParser parser(Settings settings) {
    if (lowCoverage == null) {
      return new CableParser(settings.lowCoverage(), settings.parseTimeLimit());
    }
    if (lowCoverage >= 0 && lowCoverage <= 1) {
      return new CableParser(lowCoverage, settings.parseTimeLimit());
    }
    throw new ParameterException(
        spec.commandLine(), "--coverage-low: " + lowCoverage + " (expected: 0 to 1)");
  }
}
