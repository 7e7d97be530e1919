package org.cableway.store.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

/** Rows with a header, as RFC 4180 has them, in UTF-8. */
final class CsvFile implements CableFile {

  private static final CsvMapper MAPPER = new CsvMapper();

  private final SequenceWriter rows;

  CsvFile(OutputStream out) throws IOException {
    rows = MAPPER.writerFor(CsvRow.class).with(columns()).writeValues(out);
    // A file without cables has its header, too.
    rows.flush();
  }

  /** In the order of the components. */
  private static CsvSchema columns() {
    CsvSchema.Builder columns = CsvSchema.builder();
    for (RecordComponent component : CsvRow.class.getRecordComponents()) {
      columns.addColumn(component.getName());
    }
    return columns.setUseHeader(true).build();
  }

  @Override
  public void write(byte[] json) throws IOException {
    rows.write(CsvRow.of(CableJson.read(json, CableRecord.class)));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
