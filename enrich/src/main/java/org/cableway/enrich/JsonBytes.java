package org.cableway.enrich;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * JSON in the making, byte for byte what the contract's mapper writes: fields that are absent, null
 * or empty, are left out, and halves of pairs are escaped. For what is written for each cable: the
 * mapper asks every field anew what it is.
 */
public final class JsonBytes {

  /** From here on a copy as bytes pays, as those are looked at eight at a time. */
  private static final int LONG = 40;

  private static final int LONGEST_SIGN = 6;
  private static final int MOST_FIELDS = 64;
  private static final String HEX = "0123456789ABCDEF";

  private byte[] bytes;
  private int size;
  private int depth;
  private final int[] starts = new int[MOST_FIELDS];
  private final int[] ends = new int[MOST_FIELDS];
  private int fields;

  /**
   * @param expected bytes; more may come
   */
  public JsonBytes(int expected) {
    bytes = new byte[expected];
  }

  /** What was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Where a field of the outermost object begins, with the comma before it. */
  int begin(int field) {
    return field == 0 ? 1 : ends[field - 1];
  }

  /** Where the value of a field of the outermost object begins. */
  int start(int field) {
    return starts[field];
  }

  /** Where a field of the outermost object ends: for an absent one, where the one before does. */
  int end(int field) {
    return ends[field];
  }

  /** Begins an object: the outermost one, or one of a list. */
  public void open() {
    if (size > 0) {
      divide();
    }
    open('{');
  }

  /** Ends an object. */
  public void close() {
    close('}');
  }

  /** Begins an object in a field; false where it is absent. */
  public boolean open(String name, Object value) {
    return open(name, value != null, '{');
  }

  /** Begins a list in a field; false where it is empty and so absent. */
  public boolean openList(String name, List<?> values) {
    return open(name, !values.isEmpty(), '[');
  }

  /** Ends a list. */
  public void closeList() {
    close(']');
  }

  /** A text in a field. */
  public void text(String name, String value) {
    if (value != null && !value.isEmpty()) {
      name(name);
      quoted(value);
    }
    ended();
  }

  /** Texts in a field. */
  public void texts(String name, List<String> values) {
    if (openList(name, values)) {
      for (String value : values) {
        divide();
        quoted(value);
      }
      closeList();
    }
  }

  /** What is written as its text, such as a date, in a field. */
  public void value(String name, Object value) {
    text(name, value == null ? null : value.toString());
  }

  /** A number, {@code true} or {@code false} in a field. */
  public void plain(String name, Object value) {
    if (value != null) {
      name(name);
      ascii(value.toString());
    }
    ended();
  }

  private boolean open(String name, boolean isThere, char bracket) {
    if (isThere) {
      name(name);
      open(bracket);
    } else {
      ended();
    }
    return isThere;
  }

  private void open(char bracket) {
    add(bracket);
    depth++;
  }

  private void close(char bracket) {
    add(bracket);
    depth--;
    ended();
  }

  private void ended() {
    if (depth == 1) {
      ends[fields++] = size;
    }
  }

  // A bracket is never of a text, which ends in a quotation mark.
  private void divide() {
    byte last = bytes[size - 1];
    if (last != '{' && last != '[') {
      add(',');
    }
  }

  private void name(String name) {
    divide();
    reserve(name.length() + 3);
    bytes[size++] = '"';
    ascii(name);
    bytes[size++] = '"';
    bytes[size++] = ':';
    if (depth == 1) {
      starts[fields] = size;
    }
  }

  private void ascii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      bytes[size + i] = (byte) text.charAt(i);
    }
    size += length;
  }

  private void quoted(String text) {
    add('"');
    byte[] utf8 = text.length() < LONG ? null : text.getBytes(StandardCharsets.UTF_8);
    if (utf8 != null && (utf8.length == text.length() || !hasHalves(text))) {
      signs(text, utf8);
    } else {
      signs(text);
    }
    add('"');
  }

  private static boolean hasHalves(String text) {
    int at = 0;
    while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  // With one byte a character, a question mark may stand for half of a pair; else there is none.
  private void signs(String text, byte[] utf8) {
    boolean isOneByte = utf8.length == text.length();
    int from = 0;
    while (from < utf8.length) {
      reserve(utf8.length - from + LONGEST_SIGN + PlainSigns.BEHIND);
      int end = PlainSigns.copy(utf8, from, bytes, size);
      size += end - from;
      if (end < utf8.length) {
        sign(isOneByte ? text.charAt(end) : (char) utf8[end]);
      }
      from = end + 1;
    }
  }

  private void signs(String text) {
    int length = text.length();
    for (int from = 0; from < length; from += LONG) {
      int to = Math.min(length, from + LONG);
      reserve((to - from) * LONGEST_SIGN);
      for (int i = plain(text, from, to); i < to; i = plain(text, i + 1, to)) {
        sign(text.charAt(i));
      }
    }
  }

  // Nearly all signs stand as they are; there is room for them.
  private int plain(String text, int from, int to) {
    int at = from;
    int next = size;
    while (at < to && isPlain(text.charAt(at))) {
      bytes[next++] = (byte) text.charAt(at++);
    }
    size = next;
    return at;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
  }

  // There is room for it.
  private void sign(char c) {
    if (c < 0x80) {
      letter(c);
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isSurrogate(c)) {
      number(c);
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void letter(char c) {
    if (c < ' ' || c == '"' || c == '\\') {
      escape(c);
    } else {
      bytes[size++] = (byte) c;
    }
  }

  private void escape(char c) {
    int known = "\n\"\\\t\r\b\f".indexOf(c);
    if (known < 0) {
      number(c);
      return;
    }
    bytes[size++] = '\\';
    bytes[size++] = (byte) "n\"\\trbf".charAt(known);
  }

  private void number(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = (byte) HEX.charAt((c >> shift) & 0xF);
    }
  }

  private void add(char sign) {
    reserve(1);
    bytes[size++] = (byte) sign;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
