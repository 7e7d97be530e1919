package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedTableTest {

  private static final int LARGER_THAN_A_CHUNK = 100_000;

  private final PackedTable table = new PackedTable();

  /** The twin is a map. */
  @Property(tries = 200)
  void putAndGet_ofAnyKeys_answersAsAMapDoes(
      @ForAll @Size(max = 300) List<@IntRange(max = 80) Integer> keys, @ForAll int odd) {
    PackedTable packed = new PackedTable();
    Map<String, String> twin = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i) == 0 ? "é" + odd : "09LIMA" + keys.get(i);
      // The lengths differ, up to some thousand bytes, so that much is replaced and cleaned away.
      String value = key + ":" + i + "x".repeat(keys.get(i) * i % 5_000);
      packed.put(key, bytes(value));
      twin.put(key, value);
    }
    twin.forEach((key, value) -> assertThat(packed.get(key)).isEqualTo(bytes(value)));
    assertThat(packed.get("09LIMA81")).isNull();
    Map<String, String> all = new HashMap<>();
    packed.forEach((key, value) -> all.put(key, new String(value, StandardCharsets.UTF_8)));
    assertThat(all).isEqualTo(twin);
  }

  @Test
  void put_ofAValueLargerThanAChunk_keepsItAndWhatComesAfter() {
    byte[] large = new byte[LARGER_THAN_A_CHUNK];
    large[LARGER_THAN_A_CHUNK - 1] = 7;
    table.put("08OSLO1", bytes("before"));
    table.put("08OSLO2", large);
    table.put("08OSLO3", bytes("after"));
    assertThat(table.get("08OSLO1")).isEqualTo(bytes("before"));
    assertThat(table.get("08OSLO2")).isEqualTo(large);
    assertThat(table.get("08OSLO3")).isEqualTo(bytes("after"));
  }

  @Test
  void put_ofTheSameKeysOverAndOver_takesNoMoreMemory() {
    fill();
    fill();
    long twice = table.bytes();
    for (int round = 0; round < 20; round++) {
      fill();
    }
    assertThat(table.bytes()).isLessThanOrEqualTo(2 * twice);
  }

  private void fill() {
    for (int i = 0; i < 2_000; i++) {
      table.put("07LIMA" + i, new byte[200]);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
