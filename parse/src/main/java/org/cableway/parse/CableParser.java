package org.cableway.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
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
  public static final String VERSION = "0.4.1";

  /**
   * The share of a telegram that some field should account for. 630 of 636 cables of the dump have
   * more; below it stand telegrams that are cut, or written in a way that is not known.
   */
  public static final double LOW_COVERAGE = 0.9;

  /** A real document takes milliseconds; one of 8 MB some seconds. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final Formats formats = Formats.standard();
  private final Strippers strippers = Strippers.standard();
  private final TelegramFinder finder = new TelegramFinder();
  private final TelegramReader reader;
  private final String version;
  private final Duration timeLimit;
  private final LongSupplier nanoTime;

  /** A parser with the usual bound. */
  public CableParser() {
    this(LOW_COVERAGE);
  }

  /**
   * A parser that notes {@code coverage.low} below a bound of its own.
   *
   * @param lowCoverage 0 to 1; 0 to note nothing
   */
  public CableParser(double lowCoverage) {
    this(lowCoverage, TIME_LIMIT);
  }

  /**
   * A parser that gives up on a document.
   *
   * @param timeLimit looked at between the steps of reading, each of which is bounded by the size
   *     of what it reads
   */
  public CableParser(double lowCoverage, Duration timeLimit) {
    this(lowCoverage, timeLimit, System::nanoTime);
  }

  CableParser(double lowCoverage, Duration timeLimit, LongSupplier nanoTime) {
    this.timeLimit = timeLimit;
    this.nanoTime = nanoTime;
    this.reader = new TelegramReader(lowCoverage);
    this.version = lowCoverage == LOW_COVERAGE ? VERSION : VERSION + "+coverage." + lowCoverage;
  }

  /**
   * The version that made a record: two records of one document with one version are equal. So it
   * names a bound that is not the usual one: {@code 0.4.1+coverage.0.75}.
   */
  public String version() {
    return version;
  }

  /**
   * The cables of a document in their order; at least one.
   *
   * @throws RejectedException where it holds none, or cannot be read at all; a fault of the parser
   *     too comes as one, so that a document can never stop a pipeline
   */
  public List<Cable> parse(RawDocument document) {
    Reading reading = read(document);
    if (reading.cables().isEmpty()) {
      throw new RejectedException(
          RejectionCode.NO_CABLE_FOUND,
          document.place()
              + ": no telegram in "
              + reading.source().format()
              + " (expected: a classification"
              + " line, a transmission header, or a page of a known kind)");
    }
    return reading.cables();
  }

  /**
   * The same with the page that they were read from; it may hold none.
   *
   * @throws RejectedException where the document cannot be read at all
   */
  public Reading read(RawDocument document) {
    try {
      return reading(document);
    } catch (RejectedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new RejectedException(
          RejectionCode.PARSER_FAILED, document.place() + ": " + e + " (expected: no fault)", e);
    }
  }

  private Reading reading(RawDocument document) {
    SizeLimits.check(document);
    Deadline deadline = new Deadline(document.place(), timeLimit, nanoTime);
    Page source = formats.read(document);
    deadline.check();
    Page stripped = strippers.strip(source);
    deadline.check();
    List<Cable> cables = new ArrayList<>();
    for (CableText text : finder.find(stripped)) {
      deadline.check();
      SizeLimits.check(text, document.place());
      cables.add(reader.read(text));
    }
    deadline.check();
    return new Reading(source, stripped, cables);
  }
}
