package org.cableway.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * The identities of all documents ever sent, 17 bytes each and some air: half of SHA-256 is enough
 * to tell a billion billion apart. For one thread.
 */
final class Ledger {

  /** What the ledger says of a document that was found. */
  enum Sighting {
    /** Nobody saw it before: it is to be sent, and stands in the ledger from now on. */
    NEW,
    /** Sent by an earlier run, or for the second time before us now. */
    KNOWN,
    /** Sent and counted by this run before it was killed: as if it were not there. */
    RESUMED
  }

  private static final byte FREE = 0;
  private static final byte FORGOTTEN = 1;
  private static final byte OTHERS = 2;
  private static final byte OURS = 3;
  private static final byte SEEN = 4;

  private final Map<String, String> attempts = new HashMap<>();
  private long[] hashes = new long[2 * 1_024];
  private byte[] states = new byte[1_024];
  private int used;

  /** Takes over what the topic says; the last word about an identity counts. */
  void restore(String identity, boolean ofThisRun) {
    put(identity, ofThisRun ? OURS : OTHERS);
  }

  /** The topic has a tombstone for it. */
  void forget(String identity) {
    put(identity, FORGOTTEN);
  }

  /**
   * How often a document was rejected that is to be read again.
   *
   * @param number null: it is not
   */
  void attempts(String identity, String number) {
    if (number == null) {
      attempts.remove(identity);
    } else {
      attempts.put(identity, number);
    }
  }

  /** How often a document was rejected before; null for one that is seen for the first time. */
  String attempts(String identity) {
    return attempts.get(identity);
  }

  /** A document is before us. */
  Sighting sight(String identity) {
    int slot = slot(first(identity), second(identity));
    byte state = states[slot];
    if (state == OTHERS || state == SEEN) {
      return Sighting.KNOWN;
    }
    put(identity, SEEN);
    return state == OURS ? Sighting.RESUMED : Sighting.NEW;
  }

  private void put(String identity, byte state) {
    long first = first(identity);
    long second = second(identity);
    int slot = slot(first, second);
    if (states[slot] == FREE) {
      used++;
    }
    states[slot] = state;
    hashes[2 * slot] = first;
    hashes[2 * slot + 1] = second;
    if (used > states.length / 5 * 3) {
      grow();
    }
  }

  private int slot(long first, long second) {
    int slot = (int) first & (states.length - 1);
    while (states[slot] != FREE && (hashes[2 * slot] != first || hashes[2 * slot + 1] != second)) {
      slot = (slot + 1) & (states.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    byte[] oldStates = states;
    hashes = new long[2 * oldHashes.length];
    states = new byte[2 * oldStates.length];
    for (int i = 0; i < oldStates.length; i++) {
      if (oldStates[i] != FREE) {
        int slot = slot(oldHashes[2 * i], oldHashes[2 * i + 1]);
        states[slot] = oldStates[i];
        System.arraycopy(oldHashes, 2 * i, hashes, 2 * slot, 2);
      }
    }
  }

  private static long first(String identity) {
    return Long.parseUnsignedLong(identity, 0, 16, 16);
  }

  private static long second(String identity) {
    return Long.parseUnsignedLong(identity, 16, 32, 16);
  }
}
