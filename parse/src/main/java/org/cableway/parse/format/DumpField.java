package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a dump's row.
 *
 * @param line number of the row's line that it starts on
 */
record DumpField(String text, int line) {

  private static final int MAX_FIELDS = 64;

  /**
   * The quoted fields of a row; empty where a quote never closes or something stands behind the
   * last one. A backslash makes the next sign plain; two quotes in a field are one, as other tools
   * write the dump again. Jackson's reader has the same escapes, but turns {@code \n} into a line
   * break and does not tell the line of a field.
   */
  static List<DumpField> fields(String row) {
    List<DumpField> fields = new ArrayList<>();
    int line = 1;
    int i = skipBlank(row, 0);
    while (i < row.length() && row.charAt(i) == '"' && fields.size() < MAX_FIELDS) {
      int end = closing(row, ++i);
      if (end < 0) {
        return List.of();
      }
      String field = row.substring(i, end);
      fields.add(new DumpField(plain(field), line));
      i = end + 1;
      if (i >= row.length() || row.charAt(i) != ',') {
        break;
      }
      line += Lines.before(field, field.length());
      i++;
    }
    return skipBlank(row, i) < row.length() ? List.of() : fields;
  }

  // Offset of the quote that closes a field; -1 without one.
  private static int closing(String row, int from) {
    int i = row.indexOf('"', from);
    int escape = row.indexOf('\\', from);
    while (i >= 0) {
      if (escape >= 0 && escape < i) {
        // The sign behind it is plain, a quote as well.
        int next = escape + (isEscape(row, escape) ? 2 : 1);
        i = next > i ? row.indexOf('"', next) : i;
        escape = row.indexOf('\\', next);
      } else if (isDoubled(row, i)) {
        i = row.indexOf('"', i + 2);
      } else {
        return i;
      }
    }
    return -1;
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

  private static boolean isDoubled(String row, int i) {
    return i + 1 < row.length() && row.charAt(i + 1) == '"';
  }

  private static boolean isEscape(String row, int i) {
    return row.charAt(i) == '\\' && i + 1 < row.length() && "\"'\\".indexOf(row.charAt(i + 1)) >= 0;
  }

  private static int skipBlank(String row, int from) {
    int i = from;
    while (i < row.length() && Character.isWhitespace(row.charAt(i))) {
      i++;
    }
    return i;
  }
}
