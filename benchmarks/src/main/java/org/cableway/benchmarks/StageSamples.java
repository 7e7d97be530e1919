package org.cableway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.Records;
import org.cableway.ingest.documents.DocumentHandler;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;
import org.cableway.parse.Cable;
import org.cableway.parse.CableText;
import org.cableway.parse.Page;
import org.cableway.parse.boilerplate.Strippers;
import org.cableway.parse.boilerplate.TelegramFinder;
import org.cableway.parse.format.Formats;
import org.cableway.parse.telegram.TelegramReader;

/** Documents with what each stage makes of them: the input of the stage behind it. */
final class StageSamples implements DocumentHandler {

  /** A document with one cable at least, and what comes of its first. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sample(
      RawDocument document,
      Page page,
      CableText text,
      Cable cable,
      CableRecord record,
      byte[] json) {}

  private final Formats formats = Formats.standard();
  private final Strippers strippers = Strippers.standard();
  private final TelegramFinder finder = new TelegramFinder();
  private final TelegramReader reader = new TelegramReader(0);
  private final Records records = new Records();
  private final List<Sample> samples = new ArrayList<>();

  /** The samples of some paths, divided by commas; documents that hold no cable are left out. */
  static List<Sample> of(String paths) {
    StageSamples handler = new StageSamples();
    new Documents(List.of(paths.split(",")), Limits.DEFAULT).list(handler);
    if (handler.samples.isEmpty()) {
      throw new IllegalArgumentException(paths + ": no cables (expected: such as samples)");
    }
    return handler.samples;
  }

  @Override
  public void document(RawDocument document) {
    try {
      Page page = formats.read(document);
      for (CableText text : finder.find(strippers.strip(page)).stream().limit(1).toList()) {
        Cable cable = reader.read(text);
        CableRecord record = records.of(List.of(cable), document).get(0);
        byte[] json = EncodedRecord.of(record).value();
        samples.add(new Sample(document, page, text, cable, record, json));
      }
    } catch (RejectedException e) {
      rejected(document, document.bytes().length, e);
    }
  }

  @Override
  public void rejected(RawDocument document, long size, RejectedException reason) {}

  @Override
  public void skipped(RawDocument.Place place) {}
}
