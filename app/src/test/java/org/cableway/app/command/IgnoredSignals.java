package org.cableway.app.command;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signals that this process was started to ignore, as {@code nohup} and a shell's {@code &} do. A
 * child inherits that, and a JVM leaves such a signal alone: it would be waited for in vain.
 */
final class IgnoredSignals {

  private static final Path STATUS = Path.of("/proc/self/status");

  /** SigIgn: 0000000000000003, one bit a signal, the lowest is number 1. */
  private static final Pattern IGNORED = Pattern.compile("SigIgn:\\s{1,9}([0-9a-f]{1,32})");

  private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

  private IgnoredSignals() {}

  /** Skips where a child could not hear this signal; where there is no /proc nothing is known. */
  static void assumeHeard(String signal) throws IOException {
    if (Files.isReadable(STATUS)) {
      assumeFalse(
          isIgnored(signal, Files.readString(STATUS)),
          "SIG" + signal + ": inherited as ignored (start the tests without nohup or &)");
    }
  }

  static boolean isIgnored(String signal, String status) {
    Matcher ignored = IGNORED.matcher(status);
    return ignored.find() && new BigInteger(ignored.group(1), 16).testBit(NUMBERS.get(signal) - 1);
  }
}
