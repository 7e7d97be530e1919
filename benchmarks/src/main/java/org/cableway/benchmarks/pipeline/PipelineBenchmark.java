package org.cableway.benchmarks.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the pipeline and what it is compared with, in turn and several times. */
@Command(
    name = "pipeline",
    description = "Measures the whole pipeline against two plain writes of the same bytes.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class PipelineBenchmark implements Callable<Integer> {

  @Option(names = "--cables", defaultValue = "50000", description = "How many cables.")
  int cables;

  @Option(names = "--rounds", defaultValue = "3", description = "How often each program runs.")
  int rounds;

  @Option(names = "--grow", description = "A dump to grow, in place of invented cables.")
  Path grow;

  @Option(
      names = "--factor",
      description = "Grows the dump to so many times its cables, in place of --cables.")
  Integer factor;

  @Option(names = "--programs", split = ",", description = "${COMPLETION-CANDIDATES}; all.")
  List<Program> programs = List.of(Program.values());

  @Option(names = "--work", required = true, description = "Folder for dump, data and results.")
  Path work;

  @Option(names = "--cableway", required = true, split = " ", description = "Starts Cableway.")
  List<String> cableway;

  @Option(names = "--floor", required = true, split = " ", description = "Starts the floor.")
  List<String> floor;

  @Option(names = "--machine", defaultValue = "", description = "Machine and commit.")
  String machine;

  @Option(names = "--chart", description = "Where a picture of the medians goes.")
  Path chart;

  private final Map<Program, List<Measured>> measured = new EnumMap<>(Program.class);

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new PipelineBenchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path dump = Files.createDirectories(work).resolve("cables.csv");
    if (grow == null) {
      Dump.invent(cables, dump);
    } else {
      cables = factor == null ? cables : factor * Dump.size(grow);
      Dump.grow(grow, cables, dump);
    }
    Results results = new Results(work.resolve("results"), caption(dump));
    for (int round = 1; round <= rounds; round++) {
      for (Program program : programs) {
        if (results.of(program).size() < round) {
          Measured one = run(program, dump);
          results.add(program, one);
          System.err.printf("%s: %.1f s%n", program.title(), one.wall().toMillis() / 1000.0);
        }
      }
    }
    for (Program program : programs) {
      measured.put(program, results.of(program));
    }
    print(dump);
    return CommandLine.ExitCode.OK;
  }

  private String caption(Path dump) throws IOException {
    String kind = grow == null ? "invented" : "grown";
    return String.format(
        Locale.ROOT, "%,d %s cables, %,d MB; %s", cables, kind, Files.size(dump) >> 20, machine);
  }

  private Measured run(Program program, Path dump) throws IOException, InterruptedException {
    Path data = work.resolve("data");
    delete(data);
    Path records = work.resolve("records-" + Files.size(dump) + ".jsonl");
    if (program == Program.FLOOR && !Files.exists(records)) {
      // It writes what parse printed, in an earlier attempt or for this.
      run(Program.PARSE, dump);
    }
    Path output = work.resolve("out");
    List<String> command = program.command(cableway, floor, data, dump, records);
    Measured one = Measured.run(command, output.toFile(), data);
    if (program == Program.PARSE) {
      // Only when it is whole: an interrupted one would make the floor too low.
      Files.move(output, records, StandardCopyOption.REPLACE_EXISTING);
    }
    delete(data);
    return one;
  }

  private void print(Path dump) throws IOException {
    long bytes = Files.size(dump);
    List<Figures> all = new ArrayList<>();
    measured.forEach((program, runs) -> all.add(new Figures(program, cables, bytes, runs)));
    double least =
        all.stream()
            .filter(figures -> figures.program() == Program.FLOOR)
            .mapToDouble(Figures::seconds)
            .findFirst()
            .orElse(Double.NaN);
    String caption = caption(dump);
    System.out.println(caption + "\n");
    System.out.print(Figures.HEAD);
    all.forEach(figures -> System.out.print(figures.line(least)));
    if (chart != null) {
      Files.writeString(chart, Chart.of(all, caption));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
    }
  }
}
