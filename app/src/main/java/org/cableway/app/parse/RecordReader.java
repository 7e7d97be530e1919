package org.cableway.app.parse;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.enrich.Records;

/** A document to its records. */
public final class RecordReader implements DocumentReader {

  private final RecordFormat format;
  private final Records records;

  public RecordReader(RecordFormat format, Records records) {
    this.format = format;
    this.records = records;
  }

  @Override
  public Lines read(RawDocument document) {
    List<byte[]> results = new ArrayList<>();
    List<byte[]> rejections = new ArrayList<>();
    try {
      for (CableRecord cable : records.read(document)) {
        if (cable.id() == null) {
          rejections.add(RejectionLine.nameless(document));
        } else {
          results.add(format.write(cable));
        }
      }
    } catch (RejectedException e) {
      rejections.add(RejectionLine.of(document, e));
    }
    return new Lines(results, rejections);
  }
}
