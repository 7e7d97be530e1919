package org.cableway.app.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cableway.app.reprocess.DryRunReport.Example;
import org.cableway.app.reprocess.DryRunReport.FieldChange;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RejectedException;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.RawDocuments;
import org.cableway.enrich.RecordReader;
import org.cableway.enrich.reprocess.Selection;
import org.cableway.enrich.settle.Decision;
import org.cableway.enrich.settle.Trial;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;

/**
 * Parses every document again, on this thread, and publishes nothing. What stands is compared by
 * the digests of the index; only the records that are shown are kept in memory.
 */
public final class DryRun {

  private static final int EXAMPLES = 3;

  private final KafkaSettings kafka;
  private final RecordReader records;
  private final Selection selection;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Set<String>> shown = new TreeMap<>();
  private final Map<String, JsonNode> after = new HashMap<>();
  private Trial trial;

  public DryRun(KafkaSettings kafka, RecordReader records, Selection selection) {
    this.kafka = kafka;
    this.records = records;
    this.selection = selection;
  }

  /** What would change, by the topics as they are now. */
  public DryRunReport run() {
    trial = Trial.of(kafka);
    new TopicReader(kafka).read(Topic.RAW, this::document);
    Map<String, List<String>> changed = trial.changed();
    Map<String, JsonNode> before = before();
    Map<String, FieldChange> fields = new TreeMap<>();
    changed.values().stream()
        .flatMap(List::stream)
        .distinct()
        .forEach(field -> fields.put(field, change(field, changed, before)));
    return new DryRunReport(records.version(), counts, trial.added().size(), changed, fields);
  }

  private void document(IncomingRecord raw) {
    if (raw.value() == null) {
      return;
    }
    count("documents");
    if (!selection.document(raw.key())) {
      count("passedOver");
      return;
    }
    try {
      int n = 0;
      for (CableRecord record : records.read(RawDocuments.of(raw))) {
        String copy = n == 0 ? raw.key() : raw.key() + "#" + n;
        n++;
        if (selection.record(record)) {
          offer(record, copy);
        }
      }
    } catch (RejectedException e) {
      count("rejected");
    }
  }

  private void offer(CableRecord record, String copy) {
    if (record.id() == null) {
      count("rejected");
      return;
    }
    Decision decision = trial.offer(record, copy);
    count(decision.outcome().name().toLowerCase(Locale.ROOT));
    if (decision.outcome() == Decision.Outcome.PUBLISHED && isShown(record.id(), decision)) {
      after.put(record.id(), CableJson.MAPPER.valueToTree(record));
    }
  }

  private boolean isShown(String id, Decision decision) {
    boolean kept = after.containsKey(id);
    for (String field : decision.changedFields()) {
      Set<String> ids = shown.computeIfAbsent(field, name -> new HashSet<>());
      kept |= ids.size() < EXAMPLES && ids.add(id);
    }
    return kept;
  }

  /** The records as they stand, of those that are shown. */
  private Map<String, JsonNode> before() {
    Map<String, JsonNode> before = new HashMap<>();
    if (!after.isEmpty()) {
      new TopicReader(kafka)
          .read(
              Topic.PARSED,
              parsed -> {
                if (parsed.value() != null && after.containsKey(parsed.key())) {
                  before.put(parsed.key(), CableJson.read(parsed.value(), JsonNode.class));
                }
              });
    }
    return before;
  }

  private FieldChange change(
      String field, Map<String, List<String>> changed, Map<String, JsonNode> before) {
    List<Example> examples = new ArrayList<>();
    long count = 0;
    for (Map.Entry<String, List<String>> record : changed.entrySet()) {
      String id = record.getKey();
      if (record.getValue().contains(field)) {
        count++;
        if (examples.size() < EXAMPLES && before.containsKey(id) && after.containsKey(id)) {
          examples.add(new Example(id, before.get(id).get(field), after.get(id).get(field)));
        }
      }
    }
    return new FieldChange(count, examples);
  }

  private void count(String name) {
    counts.merge(name, 1L, Long::sum);
  }
}
