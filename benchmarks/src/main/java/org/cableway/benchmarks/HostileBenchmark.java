package org.cableway.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.enrich.Records;
import org.cableway.parse.CableParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that a page takes which is made to take long: its size over its time is a floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class HostileBenchmark {

  /** The name of a {@link HostilePage}. */
  @Param({
    "NESTED_TAGS",
    "DIVISIONS",
    "BREAKS",
    "ENTITIES",
    "QUOTED_LINES",
    "PLAIN_LINES",
    "NUMBERED_LINES",
    "KEYS",
    "HABITS",
    "FIRST_LINES",
    "TELEGRAMS",
    "QUOTE_TAGS",
    "ATTRIBUTES"
  })
  public String page = "NESTED_TAGS";

  @Param("5000000")
  public int bytes = 5_000_000;

  // What takes too long is to be measured, not given up.
  private final Records records =
      new Records(new CableParser(CableParser.LOW_COVERAGE, Duration.ofHours(1)));

  private RawDocument document;

  @Setup
  public void make() {
    document = HostilePage.valueOf(page).document(bytes);
  }

  /** How many records the page gave, or the code of its rejection. */
  @Benchmark
  public String read() {
    try {
      return records.read(document).size() + " records";
    } catch (RejectedException e) {
      return e.code().code();
    }
  }
}
