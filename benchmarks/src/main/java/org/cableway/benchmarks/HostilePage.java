package org.cableway.benchmarks;

import java.nio.charset.StandardCharsets;
import org.cableway.contract.RawDocument;

/** Pages of one piece over and over, as large as asked for, and a telegram among them. */
enum HostilePage {
  NESTED_TAGS("<html><body>", "<p><b>wool and cod and hake", "<pre>"),
  DIVISIONS("<html><body>", "<div>wool and cod", "<pre>"),
  BREAKS("<html><body>", "wool and cod<br>", "<pre>"),
  ENTITIES("<html><body>", "&amp;&#65;&nosuch;", "<pre>"),
  QUOTED_LINES("", "> wool and cod and hake\n", ""),
  PLAIN_LINES("", "wool and cod and hake and ling in the sea\n", ""),
  NUMBERED_LINES("", "12. wool and cod\n", ""),
  KEYS("", "Key: value of wool and cod\n", ""),
  HABITS("", "Share this: wool and cod\n", ""),
  FIRST_LINES("", "UNCLAS SUVA 000001\n\n", ""),
  TELEGRAMS("", HostilePage.telegram(), ""),
  QUOTE_TAGS("", "[quote][code] wool\n", ""),
  ATTRIBUTES("", "Message Attributes\nDocument Number: 1975SUVA00042\n", "");

  private final String head;
  private final String piece;
  private final String before;

  HostilePage(String head, String piece, String before) {
    this.head = head;
    this.piece = piece;
    this.before = before;
  }

  private static String telegram() {
    return """
        R 090504Z APR 09
        FM AMEMBASSY SUVA
        TO SECSTATE WASHDC 0848
        UNCLAS SUVA 000001

        TAGS: PREL
        SUBJECT: HARBOUR REPORT

        1. (U) The harbour master counted boats.
        DYER
        """;
  }

  /** A page of about that many bytes. */
  RawDocument document(int bytes) {
    String page = head + piece.repeat(bytes / piece.length()) + before + telegram();
    return new RawDocument(
        page.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:" + name(), null));
  }
}
