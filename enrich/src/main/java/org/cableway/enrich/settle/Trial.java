package org.cableway.enrich.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.contract.CableRecord;
import org.cableway.contract.Topic;
import org.cableway.enrich.EncodedRecord;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicReader;

/** Settles candidates against what stands, and writes nothing. */
public final class Trial {

  private final Standings index = new Standings();
  private final Map<String, Standing> now = new TreeMap<>();

  /** What stands on {@code cables.index} now. */
  public static Trial of(KafkaSettings kafka) {
    Trial trial = new Trial();
    new TopicReader(kafka).read(Topic.INDEX, trial.index::take);
    return trial;
  }

  /**
   * Offers a record of a document.
   *
   * @param copy key of the raw record, with {@code #n} for the nth cable in it
   */
  public Decision offer(CableRecord record, String copy) {
    EncodedRecord encoded = EncodedRecord.of(record);
    Candidate candidate =
        new Candidate(
            Rank.of(record, copy),
            encoded.contentHash(),
            encoded.digests(),
            record.schemaVersion(),
            record.parserVersion());
    Standing before = now.containsKey(record.id()) ? now.get(record.id()) : index.get(record.id());
    Decision decision = Settle.settle(before, candidate);
    if (decision.outcome() == Decision.Outcome.PUBLISHED) {
      now.put(record.id(), decision.state());
    }
    return decision;
  }

  /** Ids of the cables that would stand where none does now. */
  public List<String> added() {
    return now.keySet().stream().filter(this::isNew).toList();
  }

  private boolean isNew(String id) {
    Standing before = index.get(id);
    return before == null || before.standing() == null;
  }

  /** The fields that would differ, by the id of each record that would change. */
  public Map<String, List<String>> changed() {
    Map<String, List<String>> changed = new TreeMap<>();
    now.forEach(
        (id, after) -> {
          Standing before = index.get(id);
          if (!isNew(id) && !before.contentHash().equals(after.contentHash())) {
            changed.put(id, new ArrayList<>(fields(before, after)));
          }
        });
    return changed;
  }

  private static List<String> fields(Standing before, Standing after) {
    return ChangedFields.between(
        before.schema(), before.digests(), after.schema(), after.digests());
  }

  private Trial() {}
}
