package org.cableway.enrich.settle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands of a cable in few bytes, for the memory of {@code settle}: hashes, digests and dates
 * in as many bits as they say something, and the rank that stands as a number among those of the
 * copies. Never written anywhere: there it is JSON.
 */
final class PackedStanding {

  private static final List<Alphabet> ALPHABETS = List.of(Alphabet.values());
  private static final int NULL = ALPHABETS.size();
  private static final int UTF_8 = NULL + 1;

  private static final int ERASED = 1;
  private static final int NOT_ERASED = 2;

  static byte[] pack(Standing state) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, state.copies().size());
    state.copies().forEach(rank -> rank(out, rank));
    int standing = state.standing() == null ? -1 : state.copies().indexOf(state.standing());
    number(out, standing + 1);
    if (standing < 0) {
      text(out, state.standing());
    }
    text(out, state.contentHash());
    text(out, state.digests());
    text(out, state.schema());
    text(out, state.parser());
    text(out, state.checkedBy());
    text(out, state.removed());
    out.write(state.erased() == null ? 0 : state.erased() ? ERASED : NOT_ERASED);
    return out.toByteArray();
  }

  static Standing unpack(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    int count = number(in);
    List<String> copies = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      copies.add(text(in) + text(in));
    }
    int standing = number(in);
    return new Standing(
        standing == 0 ? text(in) : copies.get(standing - 1),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        copies,
        text(in),
        erased(in.get()));
  }

  private static Boolean erased(int flag) {
    return flag == 0 ? null : flag == ERASED;
  }

  /** The last word of a rank is a hash, with {@code #n} behind it where a document has several. */
  private static void rank(ByteArrayOutputStream out, String rank) {
    int copy = rank.lastIndexOf(' ') + 1;
    text(out, rank.substring(0, copy));
    text(out, rank.substring(copy));
  }

  /** What it is spelled in, how long it is, its bytes. */
  private static void text(ByteArrayOutputStream out, String text) {
    if (text == null) {
      out.write(NULL);
      return;
    }
    for (int kind = 0; kind < ALPHABETS.size(); kind++) {
      Alphabet alphabet = ALPHABETS.get(kind);
      if (alphabet.spells(text)) {
        out.write(kind);
        number(out, text.length());
        out.writeBytes(alphabet.pack(text));
        return;
      }
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(UTF_8);
    number(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static String text(ByteBuffer in) {
    int kind = in.get();
    if (kind == NULL) {
      return null;
    }
    int length = number(in);
    byte[] bytes = new byte[kind == UTF_8 ? length : ALPHABETS.get(kind).bytes(length)];
    in.get(bytes);
    return kind == UTF_8
        ? new String(bytes, StandardCharsets.UTF_8)
        : ALPHABETS.get(kind).unpack(bytes, length);
  }

  /** Seven bits a byte, the lowest first. */
  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = in.get();
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  private PackedStanding() {}
}
