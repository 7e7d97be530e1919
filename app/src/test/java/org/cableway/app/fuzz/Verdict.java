package org.cableway.app.fuzz;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.Records;

/**
 * What must be true of every document: parser and enrichers have no fault, and records are whole.
 */
final class Verdict {

  private static final Set<RejectionCode> OUR_FAULT =
      EnumSet.of(RejectionCode.PARSER_FAILED, RejectionCode.TIMEOUT);

  private static final Records RECORDS = new Records();

  private Verdict() {}

  static void read(RawDocument document) {
    List<CableRecord> records;
    try {
      records = RECORDS.read(document);
    } catch (RejectedException e) {
      if (OUR_FAULT.contains(e.code())) {
        throw new IllegalStateException(e.code() + ": " + e.getMessage(), e);
      }
      return;
    }
    records.forEach(Verdict::check);
  }

  private static void check(CableRecord record) {
    byte[] json = CableJson.write(record);
    byte[] again = CableJson.write(CableJson.read(json, CableRecord.class));
    if (!java.util.Arrays.equals(json, again)) {
      throw new IllegalStateException("record: another one when it is read again: " + record.id());
    }
    if (record.coverage() != null && (record.coverage() < 0 || record.coverage() > 1)) {
      throw new IllegalStateException("coverage: " + record.coverage() + " (expected: 0 to 1)");
    }
  }
}
