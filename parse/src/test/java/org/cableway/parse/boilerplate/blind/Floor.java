package org.cableway.parse.boilerplate.blind;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the parser reached on a kind of page; to be raised, never lowered.
 *
 * @param kind name of a {@link BlindKind}
 * @param recall share of the telegrams' words that were found
 * @param precision share of the found words that are the telegrams'
 * @param named share of the telegrams whose id was found
 */
record Floor(String kind, double recall, double precision, double named) {

  static Floor of(BlindKind kind) {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (InputStream in = Floor.class.getResourceAsStream("../blind_floors.csv");
        MappingIterator<Floor> rows =
            new CsvMapper().readerFor(Floor.class).with(schema).readValues(in)) {
      while (rows.hasNext()) {
        Floor floor = rows.next();
        if (floor.kind().equals(kind.name())) {
          return floor;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("kind: " + kind + " (expected: a row of blind_floors.csv)");
  }
}
