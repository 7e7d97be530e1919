package org.cableway.app.show;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.cableway.contract.Topic;
import org.cableway.enrich.settle.RawKeys;
import org.cableway.enrich.settle.Standing;
import org.cableway.ingest.KnownPlaces;
import org.cableway.messaging.TopicReader;

/** Finds the copies of a cable: the index knows them, the ledger where they were found. */
public final class CopiesReader {

  private final TopicReader topics;

  public CopiesReader(TopicReader topics) {
    this.topics = topics;
  }

  /** Reads both topics whole, as neither can be asked by an id; empty for a cable never seen. */
  public Optional<CableCopies> read(String id) {
    AtomicReference<Standing> last = new AtomicReference<>();
    topics.read(
        Topic.INDEX,
        entry -> {
          if (id.equals(entry.key())) {
            last.set(Standing.of(entry));
          }
        });
    return Optional.ofNullable(last.get()).map(standing -> copies(id, standing));
  }

  private CableCopies copies(String id, Standing standing) {
    List<String> keys = standing.copyKeys();
    KnownPlaces places =
        new KnownPlaces(keys.stream().map(RawKeys::of).collect(Collectors.toSet()));
    topics.read(Topic.LEDGER, places);
    String stands = standing.standing() == null ? null : standing.standingKey();
    return new CableCopies(
        id,
        standing.removed(),
        keys.stream()
            .map(key -> new CableCopies.Copy(key, key.equals(stands), places.of(RawKeys.of(key))))
            .sorted(Comparator.comparing(copy -> !copy.stands()))
            .toList());
  }
}
