package org.cableway.benchmarks;

import com.github.luben.zstd.Zstd;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cableway.benchmarks.StageSamples.Sample;
import org.cableway.contract.CableRecord;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.Records;
import org.cableway.parse.Cable;
import org.cableway.parse.CableText;
import org.cableway.parse.Page;
import org.cableway.parse.boilerplate.Strippers;
import org.cableway.parse.boilerplate.TelegramFinder;
import org.cableway.parse.format.Formats;
import org.cableway.parse.telegram.TelegramReader;
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

/** The time that each stage takes for a document, in turn for all documents of some paths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {

  private static final int FASTEST = 1;

  /** Folders, archives or dumps: such as the samples, or an unpacked mirror. */
  @Param("samples")
  public String paths = "samples";

  private final Formats formats = Formats.standard();
  private final Strippers strippers = Strippers.standard();
  private final TelegramFinder finder = new TelegramFinder();
  private final TelegramReader reader = new TelegramReader(0);
  private final Records records = new Records();
  private List<Sample> samples = List.of();
  private int next;

  /** Reads the documents, and takes each through all stages once. */
  @Setup
  public void read() {
    samples = StageSamples.of(paths);
  }

  private Sample next() {
    next = next + 1 < samples.size() ? next + 1 : 0;
    return samples.get(next);
  }

  /** Bytes to lines, of HTML too. */
  @Benchmark
  public Page format() {
    return formats.read(next().document());
  }

  /** Lines to the telegrams among them. */
  @Benchmark
  public List<CableText> strip() {
    return finder.find(strippers.strip(next().page()));
  }

  /** A telegram to its fields. */
  @Benchmark
  public Cable parse() {
    return reader.read(next().text());
  }

  /** Fields to a record. */
  @Benchmark
  public List<CableRecord> enrich() {
    Sample sample = next();
    return records.of(List.of(sample.cable()), sample.document());
  }

  /** A record to JSON and its hashes. */
  @Benchmark
  public EncodedRecord json() {
    return EncodedRecord.of(next().record());
  }

  /** JSON as producers compress it, but alone: a batch of records takes less. */
  @Benchmark
  public byte[] compress() {
    return Zstd.compress(next().json(), FASTEST);
  }

  /** All of them but the last: a document to JSON. */
  @Benchmark
  public List<EncodedRecord> all() {
    return records.read(next().document()).stream().map(EncodedRecord::of).toList();
  }
}
