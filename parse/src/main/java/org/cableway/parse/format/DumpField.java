package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

/**
 * A field of a dump's row.
 *
 * @param from index of its first byte, behind the quote
 * @param to index of the quote that closes it
 * @param line number of the row's line that it starts on
 */
record DumpField(Decoded row, int from, int to, int line) {

  private static final int MAX_FIELDS = 64;

  /**
   * The quoted fields of a row; empty where a quote never closes or something stands behind the
   * last one. A backslash makes the next sign plain; two quotes in a field are one, as other tools
   * write the dump again. Jackson's reader has the same escapes, but turns {@code \n} into a line
   * break and does not tell the line of a field.
   */
  static List<DumpField> fields(Decoded row) {
    byte[] bytes = row.bytes();
    List<DumpField> fields = new ArrayList<>();
    int line = 1;
    int i = skipBlank(bytes, 0);
    while (PlainBytes.isAt(bytes, i, "\"") && fields.size() < MAX_FIELDS) {
      int end = closing(bytes, ++i);
      if (end < 0) {
        return List.of();
      }
      fields.add(new DumpField(row, i, end, line));
      if (!PlainBytes.isAt(bytes, end + 1, ",")) {
        i = end + 1;
        break;
      }
      line += PlainBytes.count(bytes, '\n', i, end);
      i = end + 2;
    }
    return row.text(i, bytes.length).isBlank() ? fields : List.of();
  }

  // Index of the quote that closes a field; -1 without one.
  private static int closing(byte[] bytes, int from) {
    int at = nextSign(bytes, from);
    while (at < bytes.length) {
      boolean isDoubled = PlainBytes.isAt(bytes, at, "\"\"");
      if (bytes[at] == '"' && !isDoubled) {
        return at;
      }
      // The sign behind an escape is plain, a quote as well.
      at = nextSign(bytes, at + (isDoubled || isEscape(bytes, at) ? 2 : 1));
    }
    return -1;
  }

  private static int nextSign(byte[] bytes, int from) {
    return PlainBytes.next(bytes, '"', '\\', from, bytes.length);
  }

  /** The whole field. */
  String text() {
    return plain(row.text(from, to));
  }

  /** The field as lines; each is decoded by itself, as no escape goes over the end of one. */
  List<Line> lines(Zone zone) {
    byte[] bytes = row.bytes();
    if (row.look().hasOtherEnds()) {
      return Lines.of(text(), line, zone);
    }
    List<Line> lines = new ArrayList<>();
    int end;
    for (int start = from; start < to; start = end + 1) {
      end = PlainBytes.next(bytes, '\n', '\n', start, to);
      String text = row.text(start, PlainBytes.inkEnd(bytes, start, end));
      lines.add(new Line(line + lines.size(), zone, plain(text)));
    }
    return lines;
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0 && field.indexOf('"') < 0) {
      return field;
    }
    // Appended as copies: a part of a sequence is appended sign by sign.
    StringBuilder plain = new StringBuilder(field.length());
    int quote = next(field, '"', 0);
    int escape = next(field, '\\', 0);
    int copied = 0;
    while (quote < field.length() || escape < field.length()) {
      int at = Math.min(quote, escape);
      int behind = at + 1;
      if (at == quote || isEscape(field, at)) {
        plain.append(field.substring(copied, at));
        copied = at + 1;
        behind = at + 2;
      }
      quote = quote < behind ? next(field, '"', behind) : quote;
      escape = escape < behind ? next(field, '\\', behind) : escape;
    }
    return plain.append(field.substring(Math.min(copied, field.length()))).toString();
  }

  private static int next(String field, char sign, int from) {
    int at = field.indexOf(sign, from);
    return at < 0 ? field.length() : at;
  }

  private static boolean isEscape(String row, int i) {
    return row.charAt(i) == '\\' && i + 1 < row.length() && "\"'\\".indexOf(row.charAt(i + 1)) >= 0;
  }

  private static boolean isEscape(byte[] row, int i) {
    return row[i] == '\\' && i + 1 < row.length && "\"'\\".indexOf(row[i + 1]) >= 0;
  }

  private static int skipBlank(byte[] row, int from) {
    int i = from;
    while (i < row.length && row[i] >= 0 && Character.isWhitespace(row[i])) {
      i++;
    }
    return i;
  }
}
