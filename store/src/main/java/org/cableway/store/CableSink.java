package org.cableway.store;

import java.util.Map;

/** Takes the cables that a store keeps at one moment. */
public interface CableSink {

  /**
   * Called first.
   *
   * @param offsets how far the store has come: of each topic the next offset of each partition
   */
  void begin(Map<String, Map<Integer, Long>> offsets);

  /**
   * Called for each cable.
   *
   * @param year of the cable, null where it has none
   * @param json the record as it was received, UTF-8
   */
  void accept(Integer year, byte[] json);
}
