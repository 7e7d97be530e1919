package org.cableway.app.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reprocessing would do.
 *
 * @param parser version that would do it
 * @param counts of documents and of what would become of their cables, by outcome
 * @param added cables that would stand where none does
 * @param changed the names of the fields that would change, by the id of the record
 * @param fields the same by field, with examples
 */
public record DryRunReport(
    String parser,
    Map<String, Long> counts,
    long added,
    Map<String, List<String>> changed,
    Map<String, FieldChange> fields) {

  public DryRunReport {
    counts = new TreeMap<>(counts);
    changed = new TreeMap<>(changed);
    fields = new TreeMap<>(fields);
  }

  /**
   * A field that would change.
   *
   * @param records in how many records
   * @param examples the first few
   */
  public record FieldChange(long records, List<Example> examples) {

    public FieldChange {
      examples = List.copyOf(examples);
    }
  }

  /**
   * One change; null for a field that is absent.
   *
   * @param before as it stands
   * @param after as it would stand
   */
  public record Example(String id, JsonNode before, JsonNode after) {}

  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
