package org.cableway.app.golden;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * One value of one document.
 *
 * @param document its place in {@code samples/} or {@code oddities/}
 * @param pointer JSON pointer into its records
 * @param value as text; empty for absent
 * @param open why the parser does not get it yet; empty where it does
 */
record Fact(String document, String pointer, String value, String open) {

  static List<Fact> all() throws IOException {
    try (InputStream in = Fact.class.getResourceAsStream("/facts.csv")) {
      return new CsvMapper()
          .readerFor(Fact.class)
          .with(CsvSchema.emptySchema().withHeader())
          .<Fact>readValues(in)
          .readAll();
    }
  }

  String name() {
    return document + " " + pointer;
  }
}
