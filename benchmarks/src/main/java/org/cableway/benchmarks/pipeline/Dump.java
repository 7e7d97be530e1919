package org.cableway.benchmarks.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cableway.contract.RawDocument;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;

/** Makes dumps of any size. */
final class Dump {

  private Dump() {}

  /** A dump of invented cables, the same for the same number. */
  static void invent(int cables, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < cables; i++) {
        out.write(new InventedCable(i).row().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The rows of a dump, and then the same texts under other ids until there are enough. */
  static void grow(Path dump, int cables, Path file) throws IOException {
    List<byte[]> rows = rows(dump);
    GrownDump grown = new GrownDump();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < cables; i++) {
        byte[] row = rows.get(i % rows.size());
        out.write(i < rows.size() ? row : grown.another(row));
        out.write('\n');
      }
    }
  }

  /** How many rows a dump has. */
  static int size(Path dump) {
    return rows(dump).size();
  }

  private static List<byte[]> rows(Path dump) {
    List<byte[]> rows = new ArrayList<>();
    new Documents(List.of(dump.toString()), Limits.DEFAULT)
        .list(new EachDocument(document -> rows.add(document.bytes())));
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(dump + ": no rows (expected: a dump)");
    }
    return rows;
  }

  /** The documents of a dump, one after the other. */
  static void each(Path dump, Consumer<RawDocument> sink) {
    new Documents(List.of(dump.toString()), Limits.DEFAULT).list(new EachDocument(sink));
  }
}
