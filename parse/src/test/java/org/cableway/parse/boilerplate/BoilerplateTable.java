package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.cableway.parse.tables.Table;

/**
 * Reads pages of each kind, prints how well that went as a table with a row a kind, and holds every
 * row to its floors. {@code -Dboilerplate.show=true} prints each line that was lost or kept by
 * mistake; {@code -Dboilerplate.first=1000} takes other pages, to see whether a stripper learnt
 * these by heart.
 */
public final class BoilerplateTable {

  private static final int PAGES = 30;
  private static final int FIRST = Integer.getInteger("boilerplate.first", 0);

  private final CableParser parser = new CableParser();
  private final Map<String, Floor> floors = new LinkedHashMap<>();

  /**
   * A table of its own head.
   *
   * @param file {@code boilerplate_floors.csv}: kind, recall, precision, named
   */
  public BoilerplateTable(String file) {
    Table.rows(BoilerplateTable.class, file).stream()
        .map(Floor::of)
        .forEach(floor -> floors.put(floor.kind(), floor));
    System.out.println("kind           cables  recall  precision       F     ids  lines");
  }

  /** The kinds that have floors. */
  public Set<String> kinds() {
    return floors.keySet();
  }

  /** Adds the row of a kind, and fails where it is below a floor. */
  public void hold(PageKind kind) {
    BoilerplateScore score = new BoilerplateScore();
    for (int seed = FIRST; seed < FIRST + PAGES; seed++) {
      KnownPage page = kind.page(seed);
      score.add(kind.name() + " " + seed, page, found(page.text()));
    }
    print(kind.name(), score);
    assertThat(score.cables()).as("cables of %s", kind).isGreaterThanOrEqualTo(PAGES);
    floors.get(kind.name()).hold(score);
  }

  /** The lines of each cable by its id. A page that is rejected has lost every line. */
  private Map<String, List<String>> found(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> found = new LinkedHashMap<>();
    try {
      for (Cable cable :
          parser.parse(new RawDocument(bytes, new RawDocument.Place("memory:page", null)))) {
        List<String> lines = found.computeIfAbsent("" + cable.id(), id -> new ArrayList<>());
        cable.text().header().stream().map(Line::text).forEach(lines::add);
        cable.text().body().stream().map(Line::text).forEach(lines::add);
      }
    } catch (RejectedException e) {
      found.put(e.getMessage(), new ArrayList<>());
    }
    return found;
  }

  private static void print(String kind, BoilerplateScore score) {
    System.out.printf(
        Locale.ROOT,
        "%-14s %6d  %.4f     %.4f  %.4f  %.4f  %s%n",
        kind,
        score.cables(),
        score.recall(),
        score.precision(),
        score.harmonicMean(),
        score.named(),
        score.lines());
    if (Boolean.getBoolean("boilerplate.show")) {
      score.differences().forEach(System.out::println);
    }
  }
}
