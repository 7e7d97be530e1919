package org.cableway.enrich;

import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;

/** A document to the enriched records of its cables, by a parser of some version. */
public interface RecordReader {

  /** The version that stands in the records: those of one document and version are equal. */
  String version();

  /**
   * The records of a document in the order of their cables; at least one. A record without {@code
   * id} is of a telegram that nothing names.
   *
   * @throws RejectedException where the document gives no record
   */
  List<CableRecord> read(RawDocument document);
}
