package org.cableway.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.Records;
import org.cableway.parse.CableParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has tables, patterns and classes ready for the first document while the broker starts, which is a
 * chain of small steps that leaves a second core idle.
 */
public final class HeadStart implements Supplier<Records> {

  private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);
  private static final String TELEGRAM = "head-start.txt";

  private final CompletableFuture<Records> records = new CompletableFuture<>();

  private HeadStart() {}

  /** Begins on a thread of its own, and returns. */
  public static HeadStart begin(CableParser parser) {
    HeadStart start = new HeadStart();
    Thread thread = new Thread(() -> start.run(parser), "head-start");
    thread.setDaemon(true);
    thread.start();
    return start;
  }

  /** The records of that parser, as soon as their tables are read. */
  @Override
  public Records get() {
    return records.join();
  }

  private void run(CableParser parser) {
    try {
      records.complete(new Records(parser));
      readTelegram(records.join());
      startCamel();
    } catch (IOException | RuntimeException | Error e) {
      // Who asks for the records hears of it, of a class that cannot be loaded too, or would wait
      // for ever; what comes behind them is only for speed.
      records.completeExceptionally(e);
      LOG.debug("head start: given up", e);
    }
  }

  private static void readTelegram(Records records) throws IOException {
    for (CableRecord read : records.read(telegram())) {
      EncodedRecord.of(read);
    }
    CableJson.write(new RunDelta(TELEGRAM, TELEGRAM, Map.of(TELEGRAM, 1L)));
  }

  private static void startCamel() {
    CamelContext context = new DefaultCamelContext();
    context.disableJMX();
    context.start();
    context.stop();
  }

  static RawDocument telegram() throws IOException {
    try (InputStream in = HeadStart.class.getResourceAsStream(TELEGRAM)) {
      return new RawDocument(in.readAllBytes(), new RawDocument.Place(TELEGRAM, null));
    }
  }
}
