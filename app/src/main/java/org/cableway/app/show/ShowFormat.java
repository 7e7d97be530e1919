package org.cableway.app.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;

/** How a cable of a store is shown. */
public enum ShowFormat {

  /** For people. */
  TEXT {
    @Override
    public String render(byte[] json, int width) {
      return CableText.of(CableJson.read(json, CableRecord.class), width);
    }
  },

  /** The record as it was received, indented. */
  JSON {
    @Override
    public String render(byte[] json, int width) {
      try {
        return CableJson.MAPPER.readTree(json).toPrettyString() + "\n";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** The record as it was received, one line. */
  JSONL {
    @Override
    public String render(byte[] json, int width) {
      return new String(json, StandardCharsets.UTF_8) + "\n";
    }
  };

  /**
   * Lines with a line feed at the end.
   *
   * @param json the record, UTF-8
   * @param width most characters a line, for people
   */
  public abstract String render(byte[] json, int width);
}
