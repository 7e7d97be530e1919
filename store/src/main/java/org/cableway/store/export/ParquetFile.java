package org.cableway.store.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.TimeUnit;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

/**
 * The record with the names and the nesting of the JSON: dates are DATE, times TIMESTAMP in UTC,
 * lists LIST. Fields of a later release are left out.
 */
final class ParquetFile implements CableFile {

  // What is held in memory; readers work in parallel by row groups of this size.
  private static final long ROW_GROUP_BYTES = 16L * 1024 * 1024;

  private final CarpetWriter<CableRecord> writer;

  ParquetFile(OutputStream out) throws IOException {
    writer =
        new CarpetWriter.Builder<>(out, CableRecord.class)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withDefaultTimeUnit(TimeUnit.MICROS)
            .withExtraMetaData("cableway.schemaVersion", CableRecord.SCHEMA_VERSION)
            .build();
  }

  @Override
  public void write(byte[] json) throws IOException {
    writer.write(CableJson.read(json, CableRecord.class));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
