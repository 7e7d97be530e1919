package org.cableway.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.RunTotals;
import org.cableway.messaging.TopicReader;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;

/** What stands in the end, cable by cable, read as any subscriber would read it. */
final class Outcome {

  private static final List<String> ENDS =
      List.of("published", "unchanged", "duplicate", "skipped");

  private final TopicReader reader;

  Outcome(String bootstrap) {
    this.reader = new TopicReader(KafkaSettings.of(bootstrap));
  }

  /** True where every document that came was read, parsed and settled. */
  boolean settled(int documents) {
    RunTotals totals = totals();
    return sum(totals, "ingest", "sent") >= documents
        && sum(totals, "enrich", "in") == sum(totals, "ingest", "sent")
        && sum(totals, "settle", "in") == sum(totals, "enrich", "candidates");
  }

  /** Both equations, over all attempts. */
  void assertBalanced(int documents, int broken) {
    RunTotals totals = totals();
    assertThat(sum(totals, "ingest", "sent")).as("documents sent").isEqualTo(documents);
    assertThat(sum(totals, "ingest", "found"))
        .as("found = sent + known + skipped + rejected")
        .isEqualTo(
            documents
                + sum(totals, "ingest", "known")
                + sum(totals, "ingest", "skipped")
                + sum(totals, "ingest", "rejected"));
    assertThat(sum(totals, "enrich", "rejected")).as("documents rejected").isEqualTo(broken);
    assertThat(ENDS.stream().mapToLong(end -> sum(totals, "settle", end)).sum())
        .as("published + unchanged + duplicate + skipped")
        .isEqualTo(documents - broken)
        .isEqualTo(sum(totals, "enrich", "candidates"));
  }

  /** Each cable's best copy stands; no version stands twice; the index says the same. */
  void assertTopics(Map<String, Integer> best, int broken) {
    List<IncomingRecord> published = read(Topic.PARSED);
    assertThat(published)
        .extracting(record -> record.key() + " " + record.headers().get(Headers.CONTENT_HASH))
        .as("(key, content hash)")
        .doesNotHaveDuplicates();
    Map<String, IncomingRecord> last = last(published);
    Map<String, Integer> words = new TreeMap<>();
    last.forEach((id, record) -> words.put(id, boats(record)));
    assertThat(words).as("best copies").isEqualTo(best);
    Map<String, String> hashes = new TreeMap<>();
    last.forEach((id, record) -> hashes.put(id, record.headers().get(Headers.CONTENT_HASH)));
    Map<String, String> index = new TreeMap<>();
    last(read(Topic.INDEX))
        .forEach((id, entry) -> index.put(id, json(entry).path("contentHash").asText()));
    assertThat(index).as("index").isEqualTo(hashes);
    assertThat(read(Topic.REJECTED)).as("rejected").hasSize(broken);
  }

  /** The store holds what the topic holds, byte for byte. */
  boolean storeIsLevel(Path database) {
    Map<String, IncomingRecord> last = last(read(Topic.PARSED));
    try (CableStore store = Stores.open("sqlite:" + database)) {
      return store.size() == last.size()
          && last.values().stream().allMatch(record -> holds(store, record));
    }
  }

  private static boolean holds(CableStore store, IncomingRecord record) {
    String topic = new String(record.value(), StandardCharsets.UTF_8);
    return store
        .json(record.key())
        .filter(json -> topic.equals(new String(json, StandardCharsets.UTF_8)))
        .isPresent();
  }

  private RunTotals totals() {
    RunTotals totals = new RunTotals();
    reader.read(Topic.RUNS, totals::add);
    return totals;
  }

  private static long sum(RunTotals totals, String stage, String name) {
    return totals.runs().stream().mapToLong(run -> totals.count(run, stage, name)).sum();
  }

  private List<IncomingRecord> read(Topic topic) {
    List<IncomingRecord> records = new ArrayList<>();
    reader.read(topic, records::add);
    return records;
  }

  private static Map<String, IncomingRecord> last(List<IncomingRecord> records) {
    Map<String, IncomingRecord> last = new TreeMap<>();
    records.forEach(record -> last.put(record.key(), record));
    return last;
  }

  private static int boats(IncomingRecord record) {
    String text = json(record).path("paragraphs").path(0).path("text").asText();
    return text.split(" boat", -1).length - 1;
  }

  private static JsonNode json(IncomingRecord record) {
    return CableJson.read(record.value(), JsonNode.class);
  }
}
