package org.cableway.app.command;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cableway.contract.RejectionCode;
import org.cableway.ingest.rejected.RejectionChoice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code KEY…} and {@code --code}: which of what stands on {@code cables.rejected}. */
final class RejectionOptions {

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "KEY", description = "Keys, or their beginnings.")
  Set<String> keys = new LinkedHashSet<>();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "Rejected with this code, such as no-cable-found; repeatable.")
  Set<String> codes = new LinkedHashSet<>();

  /**
   * What was named; all where nothing was.
   *
   * @throws ParameterException where a code is none
   */
  RejectionChoice choice() {
    Set<String> known =
        Arrays.stream(RejectionCode.values())
            .map(RejectionCode::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String code : codes) {
      if (!known.contains(code)) {
        throw new ParameterException(
            spec.commandLine(), "code: " + code + " (expected: one of " + known + ")");
      }
    }
    return new RejectionChoice(codes, keys);
  }

  boolean named() {
    return !keys.isEmpty() || !codes.isEmpty();
  }
}
