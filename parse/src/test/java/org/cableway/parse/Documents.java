package org.cableway.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.RawDocument;

/** Documents that a test writes down, and what becomes of them. */
final class Documents {

  private static final CableParser PARSER = new CableParser();

  private Documents() {}

  static List<Cable> parse(String text) {
    return PARSER.parse(
        new RawDocument(
            text.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:x", null)));
  }

  /** A row of the dump: its id, its date and its text are given, the rest is of a post in Quito. */
  static String row(String id, String created, String body) {
    return "\"1\",\""
        + created
        + "\",\""
        + id
        + "\",\"Embassy Quito\",\"UNCLASSIFIED\",\"\",\"R 091548Z APR 09\nFM AMEMBASSY QUITO\",\""
        + body
        + "\"\n";
  }

  static String lastLine(Cable cable) {
    List<Line> body = cable.text().body();
    return body.get(body.size() - 1).text();
  }
}
