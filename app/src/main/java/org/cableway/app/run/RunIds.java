package org.cableway.app.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cableway.contract.RawDocument;
import org.cableway.ingest.documents.Documents;
import org.cableway.messaging.RunTotals;

/**
 * Names of runs, {@code 20090409T050400Z-1f2e3d4c5b6a}: the start, and a hash of the sources, by
 * which a run that was killed is found again.
 */
final class RunIds {

  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final int HASH_DIGITS = 12;

  private final Clock clock;

  RunIds(Clock clock) {
    this.clock = clock;
  }

  /**
   * The last run of the same sources if it was never done, else a new one.
   *
   * @param earlier all of {@code cables.runs}
   */
  String resumeOrStart(List<String> sources, RunTotals earlier) {
    String hash = hash(sources);
    return last(hash, earlier)
        .filter(run -> !RunMarker.isDone(run, earlier))
        .orElseGet(() -> START.format(clock.instant()) + "-" + hash);
  }

  /** A new run of a command: {@code 20090409T050400.000Z-remove}. */
  String start(String command) {
    return START.format(clock.instant()) + "-" + command;
  }

  private static Optional<String> last(String hash, RunTotals earlier) {
    return earlier.runs().stream().filter(run -> run.endsWith("-" + hash)).max(String::compareTo);
  }

  /** The same sources in any order are the same set. */
  static String hash(List<String> sources) {
    String set =
        sources.stream().map(RunIds::place).sorted().distinct().collect(Collectors.joining("\n"));
    return RawDocument.sha256(set.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }

  private static String place(String source) {
    boolean path = !source.equals(Documents.STDIN) && source.indexOf("://") < 0;
    return path ? Path.of(source).toAbsolutePath().normalize().toString() : source;
  }
}
