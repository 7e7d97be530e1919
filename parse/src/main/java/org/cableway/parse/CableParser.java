package org.cableway.parse;

import java.util.ArrayList;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.cableway.parse.boilerplate.Strippers;
import org.cableway.parse.boilerplate.TelegramFinder;
import org.cableway.parse.format.Formats;
import org.cableway.parse.telegram.TelegramReader;

/**
 * Reads the cables that a document holds: bytes to page, page to telegrams, telegrams to fields.
 * Stateless; one object serves any number of threads.
 */
public final class CableParser {

  /** Version of the parser: raised with every change that changes a record. */
  public static final String VERSION = "0.1.0";

  private final Formats formats = Formats.standard();
  private final Strippers strippers = Strippers.standard();
  private final TelegramFinder finder = new TelegramFinder();
  private final TelegramReader reader = new TelegramReader();

  /**
   * The cables of a document in their order; at least one.
   *
   * @throws RejectedException where it holds none, or cannot be read at all; a fault of the parser
   *     too comes as one, so that a document can never stop a pipeline
   */
  public List<Cable> parse(RawDocument document) {
    try {
      return read(document);
    } catch (RejectedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new RejectedException(
          RejectionCode.PARSER_FAILED, document.place() + ": " + e + " (expected: no fault)", e);
    }
  }

  private List<Cable> read(RawDocument document) {
    Page page = strippers.strip(formats.read(document));
    List<CableText> texts = finder.find(page);
    if (texts.isEmpty()) {
      throw new RejectedException(
          RejectionCode.NO_CABLE_FOUND,
          document.place()
              + ": no telegram in "
              + page.format()
              + " (expected: a classification"
              + " line, a transmission header, or a page of a known kind)");
    }
    List<Cable> cables = new ArrayList<>(texts.size());
    for (CableText text : texts) {
      cables.add(reader.read(text));
    }
    return List.copyOf(cables);
  }
}
