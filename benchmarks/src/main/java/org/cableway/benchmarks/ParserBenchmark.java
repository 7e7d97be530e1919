package org.cableway.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.Records;
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
import org.openjdk.jmh.infra.Blackhole;

/** The time of all pages of a folder: parsed and enriched, then written as JSON with hashes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParserBenchmark {

  /** A folder of pages, such as the samples' or that of an unpacked mirror. */
  @Param("samples/mirror")
  String folder = "samples/mirror";

  private final Records records = new Records();
  private List<RawDocument> documents = List.of();
  private List<CableRecord> parsed = List.of();

  /** Reads the documents, and parses them once. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      documents = files.filter(Files::isRegularFile).map(ParserBenchmark::document).toList();
    }
    parsed = documents.stream().flatMap(document -> records.read(document).stream()).toList();
  }

  /** Bytes to records. */
  @Benchmark
  public void parseAndEnrich(Blackhole sink) {
    documents.forEach(document -> sink.consume(records.read(document)));
  }

  /** Records to JSON. */
  @Benchmark
  public void encode(Blackhole sink) {
    parsed.forEach(record -> sink.consume(EncodedRecord.of(record)));
  }

  private static RawDocument document(Path file) {
    try {
      return new RawDocument(Files.readAllBytes(file), new Place(file.toUri().toString(), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
