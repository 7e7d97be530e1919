package org.cableway.enrich.reprocess;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.settle.RawKeys;
import org.cableway.enrich.settle.Standing;
import org.cableway.enrich.settle.Standings;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;

/** A {@link Choice} against what stands on the topics when it is made. */
public final class Selection {

  private final Choice choice;
  private final Set<String> named = new HashSet<>();
  private final Map<String, Boolean> checked = new HashMap<>();
  private final Map<String, Set<String>> rejections = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> fitting = new HashSet<>();

  private Selection(Choice choice) {
    this.choice = choice;
  }

  /** Reads the index and the rejections; the records too where they decide. */
  public static Selection of(Choice choice, KafkaSettings kafka) {
    Selection selection = new Selection(choice);
    TopicReader reader = new TopicReader(kafka);
    Standings index = new Standings();
    reader.read(Topic.INDEX, index::take);
    index.forEach(selection::add);
    reader.read(Topic.REJECTED, selection::addRejection);
    if (choice.byContent()) {
      reader.read(Topic.PARSED, selection::addRecord);
    }
    return selection;
  }

  private void add(String id, Standing state) {
    if (choice.ids().contains(id)) {
      state.copyKeys().forEach(copy -> named.add(RawKeys.of(copy)));
    }
    if (choice.olderThan() != null && state.standing() != null) {
      boolean done = state.checkedSince(choice.olderThan());
      checked.merge(RawKeys.of(state.standingKey()), done, Boolean::logicalAnd);
    }
  }

  private void addRejection(IncomingRecord rejection) {
    if (rejection.key() == null) {
      return;
    }
    String document = RawKeys.of(rejection.key());
    Set<String> keys = rejections.computeIfAbsent(document, key -> new TreeSet<>());
    if (rejection.value() == null) {
      keys.remove(rejection.key());
      codes.remove(rejection.key());
    } else {
      keys.add(rejection.key());
      codes.put(rejection.key(), rejection.headers().getOrDefault(Headers.ERR_CODE, ""));
    }
  }

  private void addRecord(IncomingRecord parsed) {
    fitting.remove(parsed.key());
    if (parsed.value() != null && fits(CableJson.read(parsed.value(), CableRecord.class))) {
      fitting.add(parsed.key());
    }
  }

  /** Whether a document is parsed again. */
  public boolean document(String key) {
    return (choice.ids().isEmpty() || named.contains(key))
        && (choice.codes().isEmpty()
            || rejections(key).stream().map(codes::get).anyMatch(choice.codes()::contains))
        && !checked.getOrDefault(key, false);
  }

  /** Whether a record that came of it is offered. */
  public boolean record(CableRecord record) {
    boolean id = choice.ids().isEmpty() || choice.ids().contains(record.id());
    return id && (!choice.byContent() || fitting.contains(record.id()) || fits(record));
  }

  private boolean fits(CableRecord record) {
    LocalDate day =
        record.created() == null ? null : LocalDate.ofInstant(record.created(), ZoneOffset.UTC);
    return (choice.tags().isEmpty()
            || record.tags().stream().anyMatch(tag -> choice.tags().contains(tag.code())))
        && (choice.since() == null || (day != null && !day.isBefore(choice.since())))
        && (choice.until() == null || (day != null && !day.isAfter(choice.until())));
  }

  /** Keys of the rejections of a document that stand. */
  public Set<String> rejections(String key) {
    return rejections.getOrDefault(key, Set.of());
  }

  /** Whether a rejection with this code stands under this key. */
  public boolean rejectedSo(String key, String code) {
    return code.equals(codes.get(key));
  }

  /** Whether a document without any record is wanted. */
  public boolean recordless() {
    return !choice.byContent();
  }
}
