package org.cableway.benchmarks.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a dump once more, as other cables: a serial of six digits takes the place of the row's
 * own in its id, its header and its text. One object gives no serial twice.
 */
final class GrownDump {

  private static final int FIRST_SERIAL = 100_000;
  private static final int LAST_SERIAL = 999_999;

  // Matches "1","12/28/1966 18:48","66BUENOSAIRES2481",
  private static final Pattern HEAD = Pattern.compile("\\s*\"\\d+\",\"[^\"]*\",\"([^\"]*)\",");

  private int next = FIRST_SERIAL;

  /** Another cable of the same text; the row as it is where its id does not read. */
  byte[] another(byte[] row) {
    String text = new String(row, StandardCharsets.UTF_8);
    Matcher head = HEAD.matcher(text);
    String id = head.lookingAt() ? head.group(1) : "";
    String serial = id.replaceFirst(".*\\D", "");
    if (serial.isEmpty() || next > LAST_SERIAL) {
      return row;
    }
    String fresh = Integer.toString(next++);
    String renamed = id.substring(0, id.length() - serial.length()) + fresh;
    String rest = written(serial).matcher(text.substring(head.end())).replaceAll("$1" + fresh);
    return (text.substring(0, head.start(1)) + renamed + "\"," + rest)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The serial as headers and page lines write it: {@code #0610}, {@code ASTANA 00000610}. */
  private static Pattern written(String serial) {
    String digits = serial.replaceFirst("^0+(?=\\d)", "");
    return Pattern.compile(String.format(Locale.ROOT, "((?:#|[A-Z] ))0{0,7}%s(?!\\d)", digits));
  }
}
