package org.cableway.app.reprocess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.run.ProgressViews;
import org.cableway.app.run.ReprocessJob;
import org.cableway.app.run.RunOutcome;
import org.cableway.contract.CableRecord;
import org.cableway.contract.RawDocument;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.RecordReader;
import org.cableway.enrich.Records;
import org.cableway.enrich.reprocess.Choice;
import org.cableway.messaging.KafkaSettings;

/** The parser of a later release, in which one rule is another: every third subject in small. */
final class NewerParser implements RecordReader {

  static final String VERSION = "9.0.0";

  private final Records today = new Records();

  /** Reprocesses in a process of its own, to be killed. */
  public static void main(String[] arguments) {
    reprocess(KafkaSettings.of(arguments[0]), null);
    System.exit(0);
  }

  static RunOutcome reprocess(KafkaSettings kafka, ObservedStore store) {
    return new ReprocessJob(kafka, kafka, new NewerParser(), Clock.systemUTC())
        .run(
            Choice.ALL,
            store,
            ProgressViews.of(false, System.err, Duration.ofSeconds(5), "documents"),
            NewerParser::never);
  }

  private static boolean never(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  static boolean changes(CableRecord record) {
    return record.serial() != null && record.serial() % 3 == 0;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<CableRecord> read(RawDocument document) {
    return today.read(document).stream().map(NewerParser::later).toList();
  }

  private static CableRecord later(CableRecord record) {
    ObjectNode json = CableJson.MAPPER.valueToTree(record);
    json.put("parserVersion", VERSION);
    if (changes(record)) {
      json.put("subject", record.subject().toLowerCase(Locale.ROOT));
    }
    return CableJson.MAPPER.convertValue(json, CableRecord.class);
  }
}
