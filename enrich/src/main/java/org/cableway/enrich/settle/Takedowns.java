package org.cableway.enrich.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cableway.contract.CableChange;
import org.cableway.contract.Headers;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Stages;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.OutgoingRecord;
import org.cableway.messaging.Partitioning;
import org.cableway.messaging.StepResult;

/** What follows from a {@link Takedown}. */
final class Takedowns {

  private final Index index;
  private final KafkaSettings settings;
  private final CloudEvents events;

  Takedowns(Index index, KafkaSettings settings, CloudEvents events) {
    this.index = index;
    this.settings = settings;
    this.events = events;
  }

  StepResult settle(IncomingRecord message) {
    Takedown takedown = Takedown.read(message);
    Standing before = index.get(message.partition(), message.key());
    return takedown.command().equals(Takedown.LIFT)
        ? lift(message, before)
        : remove(message, before == null ? Standing.NOTHING : before, takedown);
  }

  private StepResult lift(IncomingRecord message, Standing before) {
    if (before == null || before.removed() == null) {
      return result(message, "unchanged", List.of());
    }
    return result(message, "lifted", List.of(index.change(message, before.lifted())));
  }

  /**
   * Said again, it writes its tombstones again: compaction waits for a write (docs/takedown.md).
   */
  private StepResult remove(IncomingRecord message, Standing before, Takedown takedown) {
    Standing after = before.takenDown(takedown.reason(), takedown.erase());
    List<OutgoingRecord> out = new ArrayList<>();
    out.add(tombstone(Topic.PARSED, message.key(), events.removed(message)));
    if (before.standing() != null) {
      CableChange change = Changes.removed(message.key(), before);
      out.add(
          new OutgoingRecord(
              settings.topic(Topic.CHANGES),
              message.key(),
              CableJson.write(change),
              events.changed(message, change)));
    }
    if (takedown.erase()) {
      out.addAll(erase(after.copyKeys(), takedown.rejected()));
    }
    out.add(index.change(message, after));
    return result(message, before.standing() == null ? "unchanged" : "removed", out);
  }

  /** The bytes of a copy that comes after its cable was taken down and erased. */
  List<OutgoingRecord> eraseCopy(Standing state, Candidate candidate) {
    return Boolean.TRUE.equals(state.erased())
        ? erase(List.of(candidate.copy()), List.of())
        : List.of();
  }

  private List<OutgoingRecord> erase(List<String> copies, List<String> rejected) {
    Set<String> documents = new TreeSet<>();
    copies.forEach(copy -> documents.add(RawKeys.of(copy)));
    Set<String> rejections = new TreeSet<>(rejected);
    rejections.addAll(copies);
    rejections.addAll(documents);
    List<OutgoingRecord> out = new ArrayList<>();
    // Where a document stands follows from its bytes, which nobody has in hand here.
    documents.forEach(key -> out.add(tombstone(Topic.RAW, key, Map.of()).to(Partitioning.EVERY)));
    rejections.forEach(key -> out.add(tombstone(Topic.REJECTED, key, Map.of())));
    return out;
  }

  private OutgoingRecord tombstone(Topic topic, String key, Map<String, String> headers) {
    return new OutgoingRecord(settings.topic(topic), key, null, headers);
  }

  private static StepResult result(
      IncomingRecord message, String outcome, List<OutgoingRecord> out) {
    return new StepResult(
        out, message.headers().get(Headers.RUN_ID), Stages.SETTLE, Map.of("in", 1L, outcome, 1L));
  }
}
