package org.cableway.contract.serde;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.cableway.contract.CableRecord;

/** Reads and writes the values of {@code cables.parsed}; a tombstone is null both ways. */
public final class CableRecordSerde implements Serde<CableRecord> {

  @Override
  public Serializer<CableRecord> serializer() {
    return (topic, cable) -> cable == null ? null : CableJson.write(cable);
  }

  @Override
  public Deserializer<CableRecord> deserializer() {
    return (topic, bytes) -> bytes == null ? null : CableJson.read(bytes, CableRecord.class);
  }
}
