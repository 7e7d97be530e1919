package org.cableway.store.export;

import java.io.IOException;
import java.io.OutputStream;

/** How cables are written to files. */
public enum ExportFormat {
  /** Columns, nested as the record is; what DuckDB, pandas and Spark read best. */
  PARQUET(".parquet") {
    @Override
    CableFile open(OutputStream out) throws IOException {
      return new ParquetFile(out);
    }
  },

  /** The records as they were received, one a line. */
  JSONL(".jsonl") {
    @Override
    CableFile open(OutputStream out) {
      return new JsonLinesFile(out);
    }
  },

  /** A row a cable, for spreadsheets: lists are joined, what is nested is left out in part. */
  CSV(".csv") {
    @Override
    CableFile open(OutputStream out) throws IOException {
      return new CsvFile(out);
    }
  };

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** How names of files end. */
  String ending() {
    return ending;
  }

  /** A file that is written to the stream, which is closed with it. */
  abstract CableFile open(OutputStream out) throws IOException;
}
