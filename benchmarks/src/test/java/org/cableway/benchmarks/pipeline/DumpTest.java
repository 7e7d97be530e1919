package org.cableway.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.enrich.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark on cables that the parser does not read would measure nothing. */
class DumpTest {

  private static final int MANY = 400;

  @TempDir Path folder;

  @Test
  void invented_readsAsCablesOfTheRealSizes() throws IOException {
    Path dump = folder.resolve("cables.csv");
    Dump.invent(MANY, dump);
    List<CableRecord> cables = cables(dump);
    assertThat(cables).hasSize(MANY);
    assertThat(cables).extracting(CableRecord::id).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(cables)
        .allSatisfy(
            cable -> {
              assertThat(cable.subject()).isNotBlank();
              assertThat(cable.tags()).isNotEmpty();
              assertThat(cable.paragraphs()).isNotEmpty();
              assertThat(cable.summary()).isNotBlank();
              assertThat(cable.signedBy()).isNotEmpty();
            });
    assertThat(Files.size(dump) / MANY).isBetween(5_500L, 8_500L);
  }

  @Test
  void grown_hasTheSameTextsUnderOtherIds() throws IOException {
    Path dump = folder.resolve("cables.csv");
    Dump.grow(Path.of("../samples/dump/cables.csv"), 60, dump);
    List<CableRecord> cables = cables(dump);
    assertThat(cables).hasSize(60);
    assertThat(new HashSet<>(cables.stream().map(CableRecord::id).toList())).hasSize(60);
    assertThat(cables.get(59).paragraphs()).isNotEmpty();
    assertThat(cables)
        .allSatisfy(
            cable ->
                assertThat(cable.problems())
                    .noneMatch(problem -> problem.code().equals("body.belongs-elsewhere")));
  }

  private static List<CableRecord> cables(Path dump) {
    Records records = new Records();
    List<CableRecord> cables = new ArrayList<>();
    Dump.each(dump, row -> cables.addAll(records.read(row)));
    return cables;
  }
}
