package org.cableway.app.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cableway.app.cluster.Cluster;
import org.cableway.app.settings.Settings;
import org.cableway.app.show.CableCopies;
import org.cableway.app.show.CopiesReader;
import org.cableway.app.show.ShowFormat;
import org.cableway.app.show.TerminalWidth;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.TopicReader;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.parse.id.CableId;
import org.cableway.parse.id.CableIds;
import org.cableway.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One cable of the store, which needs no broker; or where it was found, which does. */
@Command(
    name = "show",
    description = "Show a cable of the store as a person reads it, or its copies.",
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

  @Mixin ClusterOptions cluster;
  @Mixin StoreOptions store;
  @Mixin SettingsOptions settings;

  @Parameters(paramLabel = "ID", description = "Its id: 09ASTANA610, or as some source prints it.")
  String id;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  ShowFormat format;

  @Option(
      names = "--width",
      paramLabel = "CHARACTERS",
      description = "Most characters a line, 40 at least; default: the terminal's.")
  Integer width;

  @Option(
      names = "--copies",
      description = "Every document that holds it, and every place where that was found.")
  boolean copies;

  @Override
  public Integer call() {
    Settings values = settings.read();
    print(copies ? copies(values) : cable(values));
    return ExitCode.OK;
  }

  @SuppressWarnings("try") // the resource waits for us when the process is told to stop
  private String copies(Settings values) {
    try (Stop stop = new Stop();
        Cluster opened = cluster.open(values)) {
      new TopicsAdmin(opened.kafka()).ensure();
      CableCopies found =
          new CopiesReader(new TopicReader(opened.kafka()))
              .read(canonical(id))
              .orElseThrow(() -> unknown("never seen"));
      return format == ShowFormat.TEXT ? found.text() : format.render(CableJson.write(found), 0);
    }
  }

  private String cable(Settings values) {
    try (var search = Stores.openSearch(store.url(cluster, values))) {
      byte[] json =
          search
              .json(canonical(id))
              .or(() -> search.json(id.strip()))
              .orElseThrow(() -> unknown("not in the store"));
      return format.render(json, width == null ? TerminalWidth.get() : width);
    }
  }

  private IllegalArgumentException unknown(String why) {
    return new IllegalArgumentException(
        "cable: "
            + id
            + ": "
            + why
            + " (expected: an id such as 09ASTANA610; `search` finds them)");
  }

  /** The id in the form of the keys; what is no id stays as it is. */
  static String canonical(String id) {
    Optional<CableId> canonical = CableIds.canonical(id);
    return canonical.map(CableId::toString).orElseGet(() -> id.strip().toUpperCase(Locale.ROOT));
  }

  private static void print(String text) {
    PrintStream out = System.out;
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
