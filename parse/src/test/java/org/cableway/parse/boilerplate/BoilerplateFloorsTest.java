package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cableway.contract.RawDocument;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lost line of a telegram is worse than a kept footer: so the floors. */
class BoilerplateFloorsTest {

  private static final int TELEGRAMS = 30;
  private static final double RECALL_FLOOR = 0.999;
  private static final double PRECISION_FLOOR = 0.995;

  private final CableParser parser = new CableParser();

  @ParameterizedTest
  @EnumSource(SamplePage.class)
  void parse_findsTheTelegramAndNothingElse(SamplePage kind) {
    WordScore score = new WordScore();
    for (int seed = 0; seed < TELEGRAMS; seed++) {
      SampleTelegram telegram = SampleTelegram.of(seed);
      Cable cable = only(kind.around(telegram, new Random(seed)));
      score.add(telegram.lines(), lines(cable));
      assertThat(cable.id()).as("%s %s", kind, seed).isEqualTo(telegram.id());
    }
    assertThat(score.recall()).as("recall of " + kind).isGreaterThanOrEqualTo(RECALL_FLOOR);
    assertThat(score.precision())
        .as("precision of " + kind)
        .isGreaterThanOrEqualTo(PRECISION_FLOOR);
  }

  private Cable only(String page) {
    RawDocument document =
        new RawDocument(
            page.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:page", null));
    List<Cable> cables = parser.parse(document);
    assertThat(cables).hasSize(1);
    return cables.get(0);
  }

  private static List<String> lines(Cable cable) {
    List<String> lines = new ArrayList<>();
    cable.text().header().stream().map(Line::text).forEach(lines::add);
    cable.text().body().stream().map(Line::text).forEach(lines::add);
    return lines;
  }
}
