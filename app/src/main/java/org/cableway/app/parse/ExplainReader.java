package org.cableway.app.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.enrich.Records;
import org.cableway.parse.CableParser;
import org.cableway.parse.Reading;

/** A document to its lines, beside each who read it, and the fields of its cables. */
public final class ExplainReader implements DocumentReader {

  private final CableParser parser;
  private final Records records;

  public ExplainReader(CableParser parser) {
    this.parser = parser;
    this.records = new Records(parser);
  }

  /** Shows the lines of a document without telegrams too: the rejection stands beside them. */
  @Override
  public Lines read(RawDocument document) {
    try {
      Reading reading = parser.read(document);
      List<CableRecord> cables = records.of(reading.cables(), document);
      String text = new ExplainText(document.place(), reading, cables).text();
      return new Lines(
          List.of(text.getBytes(StandardCharsets.UTF_8)), rejections(document, cables));
    } catch (RejectedException e) {
      return Lines.rejected(RejectionLine.of(document, e));
    }
  }

  private List<byte[]> rejections(RawDocument document, List<CableRecord> cables) {
    List<byte[]> rejections = new ArrayList<>();
    if (cables.isEmpty()) {
      rejections.add(
          RejectionLine.of(
              document,
              new RejectedException(
                  RejectionCode.NO_CABLE_FOUND,
                  document.place() + ": no telegram (expected: one or more)")));
    }
    cables.stream()
        .filter(cable -> cable.id() == null)
        .forEach(cable -> rejections.add(RejectionLine.nameless(document)));
    return rejections;
  }
}
