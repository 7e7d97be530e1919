package org.cableway.enrich.settle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;

/** Names of the fields in which two versions of a record differ, from their digests. */
final class ChangedFields {

  /** All that can be said where the digests are of two shapes. */
  static final List<String> UNKNOWN = List.of("*");

  private static final RecordComponent[] FIELDS = CableRecord.class.getRecordComponents();
  private static final int WIDTH = 4;

  static List<String> between(String schema, String digests, String newSchema, String newDigests) {
    if (!newSchema.equals(schema) || digests.length() != newDigests.length()) {
      return UNKNOWN;
    }
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < FIELDS.length && (i + 1) * WIDTH <= digests.length(); i++) {
      if (!digests.regionMatches(i * WIDTH, newDigests, i * WIDTH, WIDTH)) {
        changed.add(FIELDS[i].getName());
      }
    }
    return changed;
  }

  private ChangedFields() {}
}
