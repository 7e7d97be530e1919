package org.cableway.parse.format;

import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.parse.Page;

/** The kinds of page that are known, in the order in which they are tried. */
public final class Formats {

  private final List<DocumentFormat> formats;

  private Formats(List<DocumentFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Every format of this library. */
  public static Formats standard() {
    return new Formats(List.of());
  }

  /**
   * The document as a page of the first kind that recognises it.
   *
   * @throws RejectedException where the bytes are no text
   */
  public Page read(RawDocument document) {
    return new Page(
        "unknown" + formats.size(),
        "UTF-8",
        org.cableway.parse.PageFacts.NONE,
        List.of(),
        List.of());
  }
}
