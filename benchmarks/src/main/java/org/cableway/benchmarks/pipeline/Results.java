package org.cableway.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured, a line a round, written when it is done: a benchmark that was interrupted goes
 * on with the next round. Lines of other dumps or other commits are passed over.
 */
final class Results {

  private static final String DIVIDER = ";";

  private final Path file;
  private final String subject;

  /**
   * @param subject what makes measurements comparable: the dump, machine and commit
   */
  Results(Path file, String subject) {
    this.file = file;
    this.subject = subject.replace(DIVIDER, ",");
  }

  /** The rounds of a program so far. */
  List<Measured> of(Program program) throws IOException {
    List<Measured> rounds = new ArrayList<>();
    if (!Files.exists(file)) {
      return rounds;
    }
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split(DIVIDER, -1);
      // The last line of a benchmark that was killed may be cut.
      if (fields.length == 7 && fields[0].equals(subject) && fields[1].equals(program.name())) {
        rounds.add(
            new Measured(
                Duration.ofMillis(Long.parseLong(fields[2])),
                Duration.ofMillis(Long.parseLong(fields[3])),
                Long.parseLong(fields[4]),
                Long.parseLong(fields[5])));
      }
    }
    return rounds;
  }

  void add(Program program, Measured one) throws IOException {
    String line =
        String.join(
            DIVIDER,
            subject,
            program.name(),
            Long.toString(one.wall().toMillis()),
            Long.toString(one.cpu().toMillis()),
            Long.toString(one.peakBytes()),
            Long.toString(one.diskBytes()),
            System.lineSeparator());
    Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
