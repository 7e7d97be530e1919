package org.cableway.app.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;
import org.cableway.enrich.EncodedRecord;

/** How a record is written. */
public enum RecordFormat {
  /** One line of JSON, as on {@code cables.parsed}. */
  JSONL {
    @Override
    public byte[] write(CableRecord record) {
      byte[] json = EncodedRecord.json(record);
      byte[] line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      return line;
    }
  },
  /** The same, indented. */
  JSON {
    @Override
    public byte[] write(CableRecord record) {
      try {
        return (CableJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n")
            .getBytes(StandardCharsets.UTF_8);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** What a person wants to see of it. */
  TEXT {
    @Override
    public byte[] write(CableRecord record) {
      return RecordText.of(record).getBytes(StandardCharsets.UTF_8);
    }
  };

  /** The record in UTF-8, with a line feed at its end. */
  public abstract byte[] write(CableRecord record);
}
