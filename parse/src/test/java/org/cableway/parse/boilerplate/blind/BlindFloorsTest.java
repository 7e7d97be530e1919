package org.cableway.parse.boilerplate.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages whose author had not read the strippers: a floor per kind, in {@code blind_floors.csv}. The
 * goal is a recall of 0.999 and a precision of 0.995; the file holds what was reached, rounded
 * down. {@code -Dblind.show=true} prints every line that was lost or kept by mistake; {@code
 * -Dblind.first=1000} takes other pages, to see whether a stripper learnt these by heart.
 */
class BlindFloorsTest {

  private static final int PAGES = 30;
  private static final int FIRST = Integer.getInteger("blind.first", 0);

  private final CableParser parser = new CableParser();

  @ParameterizedTest
  @EnumSource(BlindKind.class)
  void parse_findsTheTelegramOnPagesThatNoStripperWasMadeFor(BlindKind kind) {
    BlindScore score = new BlindScore();
    for (int seed = FIRST; seed < FIRST + PAGES; seed++) {
      List<BlindTelegram> telegrams = kind.telegrams(seed);
      score.add(kind + " " + seed, telegrams, found(kind.around(telegrams, seed)));
    }
    print(kind, score);
    Floor floor = Floor.of(kind);
    assertThat(score.cables()).as("cables of " + kind).isGreaterThanOrEqualTo(PAGES);
    assertThat(score.recall()).as("recall of " + kind).isGreaterThanOrEqualTo(floor.recall());
    assertThat(score.precision())
        .as("precision of " + kind)
        .isGreaterThanOrEqualTo(floor.precision());
    assertThat(score.named()).as("ids of " + kind).isGreaterThanOrEqualTo(floor.named());
  }

  /** A page that is rejected has lost every line. */
  private Map<String, List<String>> found(String page) {
    RawDocument document =
        new RawDocument(
            page.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:page", null));
    Map<String, List<String>> found = new LinkedHashMap<>();
    try {
      for (Cable cable : parser.parse(document)) {
        List<String> lines = found.computeIfAbsent("" + cable.id(), id -> new ArrayList<>());
        cable.text().header().stream().map(Line::text).forEach(lines::add);
        cable.text().body().stream().map(Line::text).forEach(lines::add);
      }
    } catch (RejectedException e) {
      found.put(e.getMessage(), List.of());
    }
    return found;
  }

  private static void print(BlindKind kind, BlindScore score) {
    double sum = score.recall() + score.precision();
    System.out.printf(
        Locale.ROOT,
        "%-14s %3d  recall %.4f  precision %.4f  F %.4f  ids %.4f  %s%n",
        kind,
        score.cables(),
        score.recall(),
        score.precision(),
        sum == 0 ? 0 : 2 * score.recall() * score.precision() / sum,
        score.named(),
        score.lines());
    if (Boolean.getBoolean("blind.show")) {
      score.differences().forEach(System.out::println);
    }
  }
}
