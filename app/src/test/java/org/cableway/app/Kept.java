package org.cableway.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.RecordBatch;
import org.cableway.store.CableStore;
import org.cableway.store.Stores;

/** Stores that keep given records, for what reads stores. */
public final class Kept {

  private Kept() {}

  /** Writes records as if they were all of a topic with one partition. */
  public static void in(String store, String... records) {
    List<IncomingRecord> messages = new ArrayList<>();
    for (String json : records) {
      byte[] value = json.getBytes(StandardCharsets.UTF_8);
      String id = CableJson.read(value, CableRecord.class).id();
      messages.add(new IncomingRecord("t", 0, messages.size(), id, value, Map.of(), Instant.EPOCH));
    }
    try (CableStore open = Stores.open(store)) {
      open.write(new RecordBatch("t", messages, Map.of(0, (long) messages.size())));
    }
  }
}
