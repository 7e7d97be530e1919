package org.cableway.app.golden;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.CableRecord;

/** The schema of the contract, to hold records to. */
public final class RecordSchema {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CableRecord.class.getResourceAsStream("cable-record-1.schema.json"));

  /** What is wrong with a record, JSON in UTF-8; empty where nothing is. */
  public List<String> errors(byte[] json) {
    return schema
        .validate(
            new String(json, StandardCharsets.UTF_8),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
