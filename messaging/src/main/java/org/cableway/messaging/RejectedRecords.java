package org.cableway.messaging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.cableway.contract.Headers;
import org.cableway.contract.RejectedException;
import org.cableway.contract.Topic;

/** Makes the record of {@code cables.rejected}: the bytes as they came, the reason in headers. */
public final class RejectedRecords {

  private static final int LONGEST_MESSAGE = 1_000;
  private static final int LONGEST_STACK = 4_000;

  private final String topic;
  private final Clock clock;

  public RejectedRecords(KafkaSettings settings, Clock clock) {
    this.topic = settings.topic(Topic.REJECTED);
    this.clock = clock;
  }

  /**
   * The record for a message, or for one of several cables in it.
   *
   * @param key key of the message, with {@code #n} for the nth cable of it
   * @param stage {@code ingest}, {@code enrich}, {@code settle}
   */
  public OutgoingRecord of(
      IncomingRecord message, String key, String stage, RejectedException reason) {
    Map<String, String> headers = new HashMap<>(message.headers());
    putReason(headers, stage, reason);
    putPlace(headers, message);
    putHistory(headers);
    OutgoingRecord record = new OutgoingRecord(topic, key, message.value(), headers);
    return record.fits() ? record : withoutBytes(record);
  }

  /** What a stage counts for a message that it rejected whole. */
  public static Map<String, Long> counts(RejectedException reason) {
    return Map.of("in", 1L, "rejected", 1L, "rejected." + reason.code().code(), 1L);
  }

  private static void putReason(
      Map<String, String> headers, String stage, RejectedException reason) {
    String message = cut(oneLine(String.valueOf(reason.getMessage())), LONGEST_MESSAGE);
    Throwable origin = reason.getCause() == null ? reason : reason.getCause();
    String stack = cut(stack(reason), LONGEST_STACK);
    headers.put(Headers.ERR_CODE, reason.code().code());
    headers.put(Headers.ERR_STAGE, stage);
    headers.put(Headers.ERR_MESSAGE, message);
    headers.put(Headers.ERR_CLASS, origin.getClass().getName());
    headers.put(Headers.ERR_STACK, stack);
    headers.put(Headers.CONNECT_STAGE, stage);
    headers.put(Headers.CONNECT_CLASS_NAME, stage);
    headers.put(Headers.CONNECT_EXCEPTION_CLASS_NAME, origin.getClass().getName());
    headers.put(Headers.CONNECT_EXCEPTION_MESSAGE, message);
    headers.put(Headers.CONNECT_EXCEPTION_STACKTRACE, stack);
  }

  private static void putPlace(Map<String, String> headers, IncomingRecord message) {
    String partition = Integer.toString(message.partition());
    String offset = Long.toString(message.offset());
    headers.put(Headers.SRC_TOPIC, message.topic());
    headers.put(Headers.SRC_PARTITION, partition);
    headers.put(Headers.SRC_OFFSET, offset);
    headers.put(Headers.CONNECT_TOPIC, message.topic());
    headers.put(Headers.CONNECT_PARTITION, partition);
    headers.put(Headers.CONNECT_OFFSET, offset);
  }

  private void putHistory(Map<String, String> headers) {
    headers.putIfAbsent(Headers.FIRST_FAILED_AT, clock.instant().toString());
    headers.merge(Headers.ERR_ATTEMPT, "1", (before, one) -> Integer.toString(next(before)));
  }

  private static int next(String attempt) {
    try {
      return Math.max(0, Integer.parseInt(attempt)) + 1;
    } catch (NumberFormatException e) {
      // A header that a stranger wrote: this is the first attempt that we know of.
      return 1;
    }
  }

  private static OutgoingRecord withoutBytes(OutgoingRecord record) {
    Map<String, String> headers = new HashMap<>(record.headers());
    headers.putIfAbsent(Headers.SRC_SIZE, Integer.toString(record.value().length));
    return new OutgoingRecord(record.topic(), record.key(), new byte[0], headers);
  }

  private static String stack(Throwable reason) {
    StringWriter stack = new StringWriter();
    reason.printStackTrace(new PrintWriter(stack));
    return stack.toString();
  }

  /** It may quote a document, and goes to terminals and logs: nothing there obeys it. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
