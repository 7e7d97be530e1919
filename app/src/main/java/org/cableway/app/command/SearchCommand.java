package org.cableway.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.search.FacetFormat;
import org.cableway.app.search.UnknownValues;
import org.cableway.app.settings.Settings;
import org.cableway.store.CableSearch;
import org.cableway.store.Field;
import org.cableway.store.Hit;
import org.cableway.store.HitFormat;
import org.cableway.store.Query;
import org.cableway.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds cables in the store, or counts them; needs no broker. */
@Command(
    name = "search",
    description = {
      "Find cables in the store, the best first; without words the newest first.",
      "All words and all conditions must hold."
    },
    mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

  @Mixin FilterOptions filter;
  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "Words in any form; a phrase in double quotes; elect* for what begins so.")
  List<String> text = List.of();

  @Option(
      names = "--count",
      paramLabel = "FIELD",
      converter = CountedField.class,
      description =
          "In place of the cables how many there are of each tag, tag-kind, origin, country, year,"
              + " level, caption, classified-by, signed-by, references; repeatable.")
  List<Field> counts = List.of();

  @Option(
      names = "--limit",
      defaultValue = "20",
      description = "Most cables, or most values of a --count; default: ${DEFAULT-VALUE}.")
  int limit;

  @Option(
      names = "--offset",
      defaultValue = "0",
      description = "Pass over so many cables: where the page starts.")
  int offset;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  HitFormat format;

  @Override
  public Integer call() {
    Settings values = settings.read();
    Query query = query();
    try (CableSearch search = Stores.openSearch(store.url(cluster, values))) {
      boolean found = counts.isEmpty() ? hits(search, query) : facets(search, query);
      System.out.flush();
      if (!found) {
        System.err.println("search: nothing found");
        new UnknownValues(search).of(query).forEach(System.err::println);
      }
    }
    return ExitCode.OK;
  }

  /** What the options ask for. */
  Query query() {
    return filter.query(String.join(" ", text)).page(limit, offset);
  }

  private boolean hits(CableSearch search, Query query) {
    List<Hit> hits = search.search(query);
    PrintStream out = System.out;
    hits.forEach(hit -> out.print(format.render(hit)));
    out.flush();
    long all = hits.size() < limit && offset == 0 ? hits.size() : search.count(query);
    if (all > hits.size()) {
      System.err.println("search: " + page(hits.size(), all));
    }
    return all > 0;
  }

  private String page(int hits, long all) {
    long last = (long) offset + hits;
    if (hits == 0) {
      return "no more than " + all + " cables";
    }
    String more = last < all ? "; --offset " + last + " goes on" : "";
    return "%d to %d of %d cables%s".formatted(offset + 1L, last, all, more);
  }

  private boolean facets(CableSearch search, Query query) {
    boolean found = false;
    for (Field field : counts) {
      var values = search.facet(query, field, limit);
      System.out.print(FacetFormat.render(format, field, values));
      found |= !values.isEmpty();
    }
    return found;
  }
}
