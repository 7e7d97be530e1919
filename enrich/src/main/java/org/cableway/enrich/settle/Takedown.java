package org.cableway.enrich.settle;

import java.util.List;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.cableway.messaging.OutgoingRecord;

/**
 * A command on {@code cables.candidates}: it reaches whoever owns the cable, in order with its
 * candidates, and is done in the transaction that consumes it.
 *
 * @param command {@code remove} or {@code lift}
 * @param reason of a removal, for the operator; null for a lift
 * @param erase true to erase the raw bytes of the copies
 * @param rejected keys on {@code cables.rejected} to erase beside those of the copies
 */
public record Takedown(String command, String reason, boolean erase, List<String> rejected) {

  static final String REMOVE = "remove";
  static final String LIFT = "lift";

  public Takedown {
    rejected = rejected == null ? List.of() : List.copyOf(rejected);
  }

  /** Takes a cable down, whether or not it is known yet. */
  public static Takedown remove(String reason, boolean erase, List<String> rejected) {
    return new Takedown(REMOVE, reason, erase, rejected);
  }

  /** Ends a takedown: the next copy that comes stands again. */
  public static Takedown lift() {
    return new Takedown(LIFT, null, false, List.of());
  }

  /**
   * The message that says so, for {@code cables.candidates}.
   *
   * @param topic full name of that topic
   * @param id canonical id of the cable
   * @param run the run that it is counted in
   */
  public OutgoingRecord message(String topic, String id, String run) {
    return new OutgoingRecord(
        topic,
        id,
        CableJson.write(this),
        Map.of(
            Headers.COMMAND, command,
            Headers.RUN_ID, run,
            Headers.CONTENT_TYPE, "application/json"));
  }

  static boolean is(IncomingRecord message) {
    return message.headers().containsKey(Headers.COMMAND);
  }

  static Takedown read(IncomingRecord message) {
    return CableJson.read(message.value(), Takedown.class);
  }
}
