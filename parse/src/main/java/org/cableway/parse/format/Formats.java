package org.cableway.parse.format;

import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.Page;

/** The kinds of page that are known, in the order in which they are tried. */
public final class Formats {

  /** Longer texts are no documents: 16 million characters are two thousand cables. */
  static final int MAX_CHARACTERS = 16 << 20;

  private final TextDecoder decoder = new TextDecoder();
  private final List<DocumentFormat> formats;

  private Formats(List<DocumentFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Every format of this library; the last one takes any text. */
  public static Formats standard() {
    return new Formats(
        List.of(
            new MirrorHtmlFormat(),
            new DumpRowFormat(),
            new PlusdHtmlFormat(),
            new FeedFormat(),
            new HtmlFormat(),
            new NaraTextFormat(),
            new PlusdTextFormat(),
            new PlainTextFormat()));
  }

  /** The names in the order of trial, as the records have them. */
  List<String> names() {
    return formats.stream().map(DocumentFormat::name).toList();
  }

  /**
   * The document as a page of the first kind that recognises it.
   *
   * @throws RejectedException where the bytes are no text, nothing at all, or too much
   */
  public Page read(RawDocument document) {
    Decoded decoded = decoder.decode(document);
    // No text has more signs than bytes.
    if (document.bytes().length > MAX_CHARACTERS && decoded.text().length() > MAX_CHARACTERS) {
      throw new RejectedException(
          RejectionCode.TOO_LARGE,
          document.place()
              + ": "
              + decoded.text().length()
              + " characters (expected: at most "
              + MAX_CHARACTERS
              + ")");
    }
    int kind = 0;
    while (!formats.get(kind).recognises(decoded)) {
      kind++;
    }
    return formats.get(kind).read(decoded);
  }
}
