package org.cableway.contract;

import java.io.InputStream;

/** The files of the contract for tools, in the jar beside the record types. */
public enum Schemas {
  /** JSON Schema 2020-12 of the values on {@code cables.parsed}. */
  CABLE_RECORD("cable-record", CableRecord.class, CableRecord.SCHEMA_VERSION),
  /** JSON Schema 2020-12 of the values on {@code cables.changes}. */
  CABLE_CHANGE("cable-change", CableChange.class, CableChange.SCHEMA_VERSION);

  /** AsyncAPI 3 with Kafka bindings: all topics, their keys, headers, values and settings. */
  public static final String ASYNC_API = "cableway-1.asyncapi.json";

  private final String name;
  private final Class<? extends Record> type;
  private final String version;

  Schemas(String name, Class<? extends Record> type, String version) {
    this.name = name;
    this.type = type;
    this.version = version;
  }

  /** The record type that it describes. */
  public Class<? extends Record> type() {
    return type;
  }

  /** Its version, semver: within a major version only optional fields are added. */
  public String version() {
    return version;
  }

  /** The name of the file, in the package of this class: {@code cable-record-1.schema.json}. */
  public String file() {
    return name + "-" + version.substring(0, version.indexOf('.')) + ".schema.json";
  }

  /** Its {@code $id}, and the header {@code ce_dataschema}. */
  public String urn() {
    return "urn:cableway:" + name + ":" + version;
  }

  /** The file; the caller closes it. */
  public InputStream open() {
    return Schemas.class.getResourceAsStream(file());
  }
}
