package org.cableway.parse.telegram;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is left of the words of a text when each leaves a print of its length and its first eight
 * letters (a filter of Bloom's): never says no to a word of the text, and yes to hardly another
 * one. To gather prints costs a fifth of what it costs to learn the words, as letters are told from
 * the rest eight at a time.
 */
final class WordPrints {

  /** A print sets three bits; one character in six begins a word. */
  private static final int BITS_A_CHARACTER = 8;

  private static final int SMALLEST = 1 << 10;

  /** The golden ratio of 64 bits: spreads what is multiplied with it. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  /** Added to a small letter or what stands behind it, this sets the high bit of a byte. */
  private static final long FROM_A = (0x80 - 'a') * ONES;

  private static final long BEHIND_Z = (0x80 - 'z' - 1) * ONES;

  /** Multiplied with the lowest bits of eight bytes, this gathers them in the highest byte. */
  private static final long GATHER = 0x0102040810204080L;

  private final long[] bits;
  private boolean isCut;

  private WordPrints(int size) {
    bits = new long[Integer.highestOneBit(Math.max(SMALLEST, size)) / Long.SIZE * 2];
  }

  /**
   * The prints of a text.
   *
   * @param longest a longer run of letters counts as several words of this length and a rest
   */
  static WordPrints of(String text, int longest) {
    WordPrints prints = new WordPrints(text.length() * BITS_A_CHARACTER);
    byte[] bytes = padded(text);
    int word = 0;
    long last = 0;
    for (int from = 0; from < bytes.length - Long.BYTES; from += Long.SIZE) {
      long letters = letters(bytes, from);
      long before = letters << 1 | last;
      long starts = letters & ~before;
      if (last == 0) {
        word = from + Long.numberOfTrailingZeros(starts);
        starts &= starts - 1;
      }
      for (long ends = before & ~letters; ends != 0; ends &= ends - 1) {
        prints.add(bytes, word, from + Long.numberOfTrailingZeros(ends), longest);
        word = from + Long.numberOfTrailingZeros(starts);
        starts &= starts - 1;
      }
      last = letters >>> 63;
    }
    return prints;
  }

  // A sign that is not of Latin-1 becomes a question mark: both are no letter of ASCII. Behind the
  // text there is always a byte that is none, and whoever begins within it may read eight.
  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.copyOf(bytes, (bytes.length / Long.SIZE + 1) * Long.SIZE + Long.BYTES);
  }

  // A bit for each letter: to branch at each end of a word costs more than to look for it so.
  private static long letters(byte[] text, int from) {
    long letters = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      letters |= lettersOfEight((long) LONGS.get(text, from + i)) << i;
    }
    return letters;
  }

  private static long lettersOfEight(long eight) {
    long small = (eight | (0x20 * ONES)) & ~HIGH;
    long letters = (small + FROM_A) & ~(small + BEHIND_Z) & ~eight & HIGH;
    return ((letters >>> 7) * GATHER) >>> 56;
  }

  private void add(byte[] text, int from, int to, int longest) {
    int at = from;
    while (to - at > longest) {
      add(text, at, at + longest);
      at += longest;
      isCut = true;
    }
    add(text, at, to);
  }

  private void add(byte[] text, int from, int to) {
    int others = Long.BYTES - Math.min(to - from, Long.BYTES);
    long head = (long) LONGS.get(text, from) & (-1L >>> (others * Byte.SIZE));
    long print = print(head, to - from);
    bits[place(print)] |= mark(print);
  }

  /** False for a word that the text has not; of letters of ASCII, at least one. */
  boolean mayHold(char[] text, int from, int to) {
    int length = to - from;
    long head = 0;
    for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
      head = (head << Byte.SIZE) | text[from + i];
    }
    long print = print(head, length);
    return (mark(print) & ~bits[place(print)]) == 0;
  }

  private static long print(long head, int length) {
    long print = (head ^ length) * SPREAD;
    return print ^ (print >>> 32);
  }

  private int place(long print) {
    return (int) print & (bits.length - 1);
  }

  // Only the lowest six bits of a shift count.
  private static long mark(long print) {
    return 1L << (print >>> 58) | 1L << (print >>> 52) | 1L << (print >>> 46);
  }

  /** True where a run of letters was longer than words are, and counts as several. */
  boolean isCut() {
    return isCut;
  }

  /** True for a letter of ASCII. */
  static boolean isLetter(char c) {
    char small = (char) (c | ' ');
    return small >= 'a' && small <= 'z';
  }
}
