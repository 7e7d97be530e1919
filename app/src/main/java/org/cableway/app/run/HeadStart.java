package org.cableway.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RunDelta;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.EncodedRecord;
import org.cableway.enrich.RecordReader;
import org.cableway.enrich.Records;
import org.cableway.parse.CableParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has tables, patterns and classes ready for the first document while the broker starts, which is a
 * chain of small steps that leaves a second core idle. Nothing depends on it: who comes sooner
 * makes them ready for itself.
 */
public final class HeadStart {

  private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);
  private static final String TELEGRAM = "head-start.txt";

  private HeadStart() {}

  /** Begins on a thread of its own, and returns. */
  public static void begin(CableParser parser) {
    Thread thread = new Thread(() -> readyOrNot(parser), "head-start");
    thread.setDaemon(true);
    thread.start();
  }

  private static void readyOrNot(CableParser parser) {
    try {
      readTelegram(new Records(parser));
      startCamel();
    } catch (RuntimeException | IOException e) {
      LOG.debug("head start: given up", e);
    }
  }

  private static void readTelegram(RecordReader records) throws IOException {
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

  private static RawDocument telegram() throws IOException {
    try (InputStream in = HeadStart.class.getResourceAsStream(TELEGRAM)) {
      return new RawDocument(in.readAllBytes(), new RawDocument.Place(TELEGRAM, null));
    }
  }
}
