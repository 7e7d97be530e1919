package org.cableway.parse.telegram;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

/** Reads the transmission header: {@code telegram-format} section 2. Stateless. */
public final class TransmissionReader {

  /** Never throws; what does not read is noted as a problem. */
  public TransmissionHeader read(List<Line> header, Notes notes) {
    HeaderScan scan = new HeaderScan(notes);
    for (HeaderPart part : HeaderParts.of(header, notes)) {
      scan.take(part);
    }
    return scan.header();
  }
}
