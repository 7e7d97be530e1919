package org.cableway.enrich.settle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Keys and values one behind the other in a few large arrays: what a map of strings to arrays
 * holds, with some 15 bytes of its own an entry in place of 150, and nothing for the collector to
 * go through. Several threads may read while none writes.
 */
final class PackedTable {

  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int LENGTH = Integer.BYTES;
  private static final int FREE = -1;
  private static final int FEWEST_SLOTS = 64;
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Keys come from documents: nobody is to make many that meet in one slot. */
  private final long seed = System.nanoTime() * ODD;

  /** An entry: length of the key, key, length of the value, value. It lies within one chunk. */
  private List<ByteBuffer> chunks = new ArrayList<>();

  /** Places of entries, the chunk's number in the upper half; from the slot of its hash on. */
  private int[] slots = slots(FEWEST_SLOTS);

  private int count;
  private int end = CHUNK;
  private long filled;
  private long dead;

  /** The value of a key; null where there is none. */
  byte[] get(String key) {
    int place = slots[slot(key.getBytes(StandardCharsets.UTF_8))];
    return place == FREE ? null : value(place);
  }

  void put(String key, byte[] value) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    int slot = slot(name);
    if (slots[slot] == FREE) {
      count++;
    } else {
      dead += size(name, value(slots[slot]));
    }
    slots[slot] = append(name, value);
    if (count > slots.length / 3 * 2) {
      grow();
    }
    if (dead > CHUNK && dead > filled / 2) {
      clean();
    }
  }

  /** Each key with its value, in no order. */
  void forEach(BiConsumer<String, byte[]> each) {
    for (int place : slots) {
      if (place != FREE) {
        each.accept(new String(key(place), StandardCharsets.UTF_8), value(place));
      }
    }
  }

  /** Bytes of everything, apart from the heads of the arrays. */
  long bytes() {
    return chunks.stream().mapToLong(ByteBuffer::capacity).sum() + 4L * slots.length;
  }

  private int append(byte[] key, byte[] value) {
    int size = size(key, value);
    if (chunks.isEmpty() || size > last().capacity() - end) {
      chunks.add(ByteBuffer.allocate(Math.max(CHUNK, size)));
      end = 0;
    }
    int place = ((chunks.size() - 1) << CHUNK_BITS) | end;
    last().putInt(end, key.length).put(end + LENGTH, key);
    int rest = end + LENGTH + key.length;
    last().putInt(rest, value.length).put(rest + LENGTH, value);
    end += size;
    filled += size;
    return place;
  }

  private ByteBuffer last() {
    return chunks.get(chunks.size() - 1);
  }

  private byte[] key(int place) {
    return bytes(chunk(place), offset(place));
  }

  private byte[] value(int place) {
    int at = offset(place);
    return bytes(chunk(place), at + LENGTH + chunk(place).getInt(at));
  }

  private static byte[] bytes(ByteBuffer chunk, int at) {
    byte[] bytes = new byte[chunk.getInt(at)];
    chunk.get(at + LENGTH, bytes);
    return bytes;
  }

  private ByteBuffer chunk(int place) {
    return chunks.get(place >>> CHUNK_BITS);
  }

  private static int offset(int place) {
    return place & (CHUNK - 1);
  }

  private static int size(byte[] key, byte[] value) {
    return 2 * LENGTH + key.length + value.length;
  }

  /** Where the key is, or the free slot where it would be. */
  private int slot(byte[] key) {
    int slot = (int) (hash(key) & (slots.length - 1));
    while (slots[slot] != FREE && !Arrays.equals(key, key(slots[slot]))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private long hash(byte[] key) {
    long hash = seed;
    for (byte one : key) {
      hash = (hash ^ one) * ODD;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  private void grow() {
    int[] old = slots;
    slots = slots(2 * old.length);
    for (int place : old) {
      if (place != FREE) {
        slots[slot(key(place))] = place;
      }
    }
  }

  /** Writes what is alive into new arrays. */
  private void clean() {
    List<ByteBuffer> old = chunks;
    chunks = new ArrayList<>();
    filled = 0;
    dead = 0;
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != FREE) {
        ByteBuffer from = old.get(slots[i] >>> CHUNK_BITS);
        int at = offset(slots[i]);
        byte[] key = bytes(from, at);
        slots[i] = append(key, bytes(from, at + LENGTH + key.length));
      }
    }
  }

  private static int[] slots(int number) {
    int[] slots = new int[number];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
