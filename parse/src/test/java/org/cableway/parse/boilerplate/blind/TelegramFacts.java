package org.cableway.parse.boilerplate.blind;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What header and body must agree on. */
record TelegramFacts(
    TelegramMaker.Form form,
    String post,
    String kind,
    String indicator,
    LocalDateTime created,
    int serial,
    String subject) {

  private static final DateTimeFormatter GROUP =
      DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ENGLISH);

  /** {@code 090504Z APR 09}. */
  String dateTimeGroup() {
    return GROUP.format(created).toUpperCase(Locale.ROOT);
  }

  boolean old() {
    return form == TelegramMaker.Form.PAGED;
  }

  boolean flowing() {
    return form == TelegramMaker.Form.NEWSPAPER;
  }

  /** {@code OSLO 00000146 002 OF 003}. */
  String pageLine(int page, int pages) {
    if (old()) {
      return String.format(
          "PAGE %02d        %s  %05d  %02d OF %02d  %s",
          page, shortPost(), serial, page, pages, dateTimeGroup().substring(0, 7));
    }
    return String.format("%s %08d  %03d OF %03d", post, serial, page, pages);
  }

  private String shortPost() {
    return post.length() > 6 ? post.substring(0, 6).strip() : post;
  }
}
