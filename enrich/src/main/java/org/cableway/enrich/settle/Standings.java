package org.cableway.enrich.settle;

import java.util.function.BiConsumer;
import org.cableway.messaging.IncomingRecord;

/**
 * What stands of many cables by their ids, in memory: some 250 bytes each. Several threads may read
 * while none writes.
 */
public final class Standings {

  /** In the place of an entry that a tombstone took away. */
  private static final byte[] NOTHING = {};

  private final PackedTable table = new PackedTable();

  /** What stands of a cable; null where nothing is known of it. */
  Standing get(String id) {
    byte[] packed = table.get(id);
    return packed == null || packed.length == 0 ? null : PackedStanding.unpack(packed);
  }

  /** In the place of what stood before. */
  void put(String id, Standing state) {
    table.put(id, PackedStanding.pack(state));
  }

  /** Takes over an entry of {@code cables.index}; after a tombstone nothing is known. */
  public void take(IncomingRecord entry) {
    Standing state = Standing.of(entry);
    table.put(entry.key(), state == null ? NOTHING : PackedStanding.pack(state));
  }

  /** Each id with what stands, in no order. */
  public void forEach(BiConsumer<String, Standing> each) {
    table.forEach(
        (id, packed) -> {
          if (packed.length > 0) {
            each.accept(id, PackedStanding.unpack(packed));
          }
        });
  }

  /** What they take of the memory. */
  long bytes() {
    return table.bytes();
  }
}
