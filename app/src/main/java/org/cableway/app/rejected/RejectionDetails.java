package org.cableway.app.rejected;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.cableway.messaging.IncomingRecord;

/** All that is known of one rejected document: position, headers, the beginning of its bytes. */
public final class RejectionDetails {

  private static final int SHOWN = 2_000;
  private static final char REPLACEMENT = '\uFFFD';

  private RejectionDetails() {}

  /** Lines, each with a line feed; nothing in them that a terminal would obey. */
  public static String of(IncomingRecord rejected) {
    StringBuilder text = new StringBuilder();
    line(text, "key", rejected.key());
    line(text, "position", rejected.position());
    line(text, "rejected", rejected.timestamp().toString());
    for (Map.Entry<String, String> header : new TreeMap<>(rejected.headers()).entrySet()) {
      line(text, header.getKey(), header.getValue());
    }
    line(text, "bytes", Integer.toString(rejected.value().length));
    return text.append('\n').append(beginning(rejected.value())).append('\n').toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("%-40s %s%n", shown(name), shown(value.strip())));
  }

  private static String beginning(byte[] bytes) {
    int length = Math.min(SHOWN, bytes.length);
    String more = bytes.length > SHOWN ? "\n..." : "";
    return shown(new String(bytes, 0, length, StandardCharsets.UTF_8)) + more;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> shown.append(obeyed(c) ? REPLACEMENT : (char) c));
    return shown.toString();
  }

  private static boolean obeyed(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}
