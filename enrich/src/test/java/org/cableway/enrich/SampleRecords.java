package org.cableway.enrich;

import java.time.Instant;
import org.cableway.contract.CableRecord;
import org.cableway.contract.CableRecord.Source;
import org.cableway.contract.CableRecord.Text;

/** Records for tests, of an invented cable. */
public final class SampleRecords {

  /** A draft that says little: id, body, place. */
  public static CableRecord record(String id, String body, Instant released, String sha256) {
    RecordDraft draft = draft(id, body, sha256);
    draft.released = released;
    return draft.toRecord();
  }

  /** A partial extract. */
  public static CableRecord partial(String id, String body, String sha256) {
    RecordDraft draft = draft(id, body, sha256);
    draft.partial = true;
    return draft.toRecord();
  }

  /** A record with redactions. */
  public static CableRecord redacted(String id, String body, int redactions, String sha256) {
    RecordDraft draft = draft(id, body, sha256);
    draft.redactions = redactions;
    return draft.toRecord();
  }

  private static RecordDraft draft(String id, String body, String sha256) {
    RecordDraft draft = new RecordDraft();
    draft.parserVersion = "1.0.0";
    draft.id = id;
    draft.text = new Text(null, body);
    draft.source = new Source("file:///in/" + sha256, null, sha256, "telegram", "UTF-8", 0);
    return draft;
  }

  private SampleRecords() {}
}
