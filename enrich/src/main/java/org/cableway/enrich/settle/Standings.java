package org.cableway.enrich.settle;

import java.util.function.BiConsumer;

/**
 * What stands of many cables by their ids, in memory: some 250 bytes each. Several threads may read
 * while none writes.
 */
public final class Standings {

  private final PackedTable table = new PackedTable();

  /** What stands of a cable; null where nothing is known of it. */
  Standing get(String id) {
    byte[] packed = table.get(id);
    return packed == null ? null : PackedStanding.unpack(packed);
  }

  /** In the place of what stood before. */
  public void put(String id, Standing state) {
    table.put(id, PackedStanding.pack(state));
  }

  /** Each id with what stands, in no order. */
  public void forEach(BiConsumer<String, Standing> each) {
    table.forEach((id, packed) -> each.accept(id, PackedStanding.unpack(packed)));
  }

  /** What they take of the memory. */
  long bytes() {
    return table.bytes();
  }
}
