package org.cableway.app.show;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as words; what is absent is left out. */
final class Words {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  /** {@code 2009-04-09 05:04 UTC}; null for null. */
  static String time(Instant time) {
    return time == null ? null : MINUTE.format(time);
  }

  /** What is there of the parts, divided; null where nothing is. */
  static String join(String divider, String... parts) {
    String joined =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(divider));
    return joined.isEmpty() ? null : joined;
  }

  /** {@code (text)}; null for null. */
  static String bracketed(String text) {
    return text == null || text.isBlank() ? null : "(" + text + ")";
  }

  /** {@code before text}; null where there is no text. */
  static String after(String before, Object text) {
    return text == null || text.toString().isBlank() ? null : before + text;
  }

  private Words() {}
}
