package org.cableway.enrich;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;

/**
 * A document to the enriched records of its cables. Stateless; one object serves any number of
 * threads. The same document at the same place gives equal records.
 */
public final class Records implements RecordReader {

  private final CableParser parser;
  private final Enrichers enrichers;

  /** Records by a parser with the usual settings. */
  public Records() {
    this(new CableParser());
  }

  /** Records by a parser; its version stands in them. */
  public Records(CableParser parser) {
    this.parser = parser;
    this.enrichers = Enrichers.standard(parser.version());
  }

  /**
   * The records of a document in the order of their cables; at least one. A record whose {@code id}
   * is null is of a telegram that nothing names: to be rejected with {@link RejectionCode#NO_ID}.
   *
   * @throws RejectedException where the document gives no record
   */
  @Override
  public List<CableRecord> read(RawDocument document) {
    return of(parser.parse(document), document);
  }

  @Override
  public String version() {
    return parser.version();
  }

  /** The records of cables that were read from a document before. */
  public List<CableRecord> of(List<Cable> cables, RawDocument document) {
    List<CableRecord> records = new ArrayList<>(cables.size());
    Sources sources = Sources.of(document);
    for (Cable cable : cables) {
      records.add(enrich(cable, sources));
    }
    return List.copyOf(records);
  }

  private CableRecord enrich(Cable cable, Sources sources) {
    try {
      return enrichers.enrich(cable, sources);
    } catch (RuntimeException | StackOverflowError e) {
      // Our fault, but one document must not stop a run: its bytes wait for a better enricher.
      throw new RejectedException(
          RejectionCode.PARSER_FAILED, sources.place() + ": " + e + " in an enricher", e);
    }
  }
}
