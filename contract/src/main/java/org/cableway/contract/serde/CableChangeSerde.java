package org.cableway.contract.serde;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.cableway.contract.CableChange;

/** Reads and writes the values of {@code cables.changes}. */
public final class CableChangeSerde implements Serde<CableChange> {

  @Override
  public Serializer<CableChange> serializer() {
    return (topic, change) -> change == null ? null : CableJson.write(change);
  }

  @Override
  public Deserializer<CableChange> deserializer() {
    return (topic, bytes) -> bytes == null ? null : CableJson.read(bytes, CableChange.class);
  }
}
