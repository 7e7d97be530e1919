package org.cableway.parse.boilerplate.blind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented telegram.
 *
 * @param id canonical id
 * @param post the name as telegrams write it, such as {@code PORT AU PRINCE}
 * @param title its subject on one line
 * @param created when it was sent
 * @param header transmission header, empty where the copy has none
 * @param body classification line to the last line
 * @param dateLine the line that newspapers put before it, or null; to keep it or not is all one
 */
record BlindTelegram(
    String id,
    String post,
    String title,
    LocalDateTime created,
    List<String> header,
    List<String> body,
    String dateLine) {

  BlindTelegram {
    header = List.copyOf(header);
    body = List.copyOf(body);
  }

  /** Header and body as a page prints them. */
  List<String> printed() {
    List<String> lines = new ArrayList<>();
    if (dateLine != null) {
      lines.add(dateLine);
    }
    lines.addAll(header);
    if (!header.isEmpty()) {
      lines.add("");
    }
    lines.addAll(body);
    return lines;
  }

  /** Every line that must be found. */
  List<String> wanted() {
    List<String> lines = new ArrayList<>(header);
    lines.addAll(body);
    return lines;
  }

  /** True where the text alone does not tell the year, so that the page must. */
  boolean needsId() {
    return header.isEmpty() && dateLine == null;
  }
}
