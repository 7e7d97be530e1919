package org.cableway.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer starts from, and every input that it once found a fault with. */
class FuzzTest {

  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "ArchivesTarget", ArchivesTarget::fuzzerTestOneInput,
          "DumpTarget", DumpTarget::fuzzerTestOneInput,
          "PageTarget", PageTarget::fuzzerTestOneInput,
          "TelegramTarget", TelegramTarget::fuzzerTestOneInput);

  private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");

  @TestFactory
  Stream<DynamicTest> everySeed_isReadOrRejected() throws IOException {
    Map<String, byte[]> samples = Seeds.samples(Path.of("..", "samples"));
    Map<String, byte[]> archives = Seeds.archives(samples);
    assertThat(samples).hasSizeGreaterThan(20);
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                (target.getKey().equals("ArchivesTarget") ? archives : samples)
                    .entrySet().stream().map(seed -> test(target, seed.getKey(), seed.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> everyFoundInput_isReadOrRejected() throws IOException {
    return TARGETS.entrySet().stream().flatMap(FuzzTest::found);
  }

  private static Stream<DynamicTest> found(Map.Entry<String, Consumer<byte[]>> target) {
    Path folder = FOUND.resolve(target.getKey());
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> test(target, file.getFileName().toString(), read(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicTest test(
      Map.Entry<String, Consumer<byte[]>> target, String name, byte[] data) {
    return DynamicTest.dynamicTest(
        target.getKey() + " " + name, () -> target.getValue().accept(data));
  }
}
