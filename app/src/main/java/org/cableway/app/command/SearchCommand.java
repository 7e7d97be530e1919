package org.cableway.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.cableway.app.settings.Settings;
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

/** Finds cables in the store; needs no broker. */
@Command(
    name = "search",
    description = "Find cables in the store.",
    mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "Words that must all occur; a phrase in double quotes.")
  List<String> text = List.of();

  @Option(names = "--tag", paramLabel = "CODE", description = "Has this tag; repeatable.")
  List<String> tags = List.of();

  @Option(names = "--origin", paramLabel = "POST", description = "Sent by this post: ASTANA.")
  String origin;

  @Option(names = "--since", paramLabel = "DATE", description = "Created on this day or later.")
  String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Created on this day or before.")
  String until;

  @Option(names = "--level", paramLabel = "LEVEL", description = "Classified so: CONFIDENTIAL.")
  String level;

  @Option(
      names = "--limit",
      defaultValue = "20",
      description = "Most cables; default: ${DEFAULT-VALUE}.")
  int limit;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  HitFormat format;

  @Override
  public Integer call() throws Exception {
    Settings values = settings.read();
    try (var search = Stores.openSearch(store.url(cluster, values))) {
      List<Hit> hits = search.search(query());
      hits.forEach(hit -> System.out.print(format.render(hit)));
      System.out.flush();
      if (hits.isEmpty()) {
        System.err.println("search: nothing found");
      }
    }
    return ExitCode.OK;
  }

  private Query query() {
    Query query =
        Query.of(String.join(" ", text))
            .with(Field.ORIGIN, origin)
            .with(Field.SINCE, since)
            .with(Field.UNTIL, until)
            .with(Field.LEVEL, level)
            .page(limit, 0);
    for (String tag : tags) {
      query = query.with(Field.TAG, tag);
    }
    return query;
  }
}
