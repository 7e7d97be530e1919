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
      // Appended as copies: a part of a sequence is appended sign by sign.
      StringBuilder field = new StringBuilder();
      int start = line;
      int copied = ++i;
      while (i < row.length()) {
        char c = row.charAt(i);
        if (c == '"' && !isDoubled(row, i)) {
          break;
        }
        if (c == '"' || isEscape(row, i)) {
          field.append(row.substring(copied, i));
          copied = ++i;
        }
        line += row.charAt(i) == '\n' ? 1 : 0;
        i++;
      }
      field.append(row.substring(copied, Math.min(i, row.length())));
      if (i >= row.length()) {
        return List.of();
      }
      fields.add(new DumpField(field.toString(), start));
      i++;
      if (i >= row.length() || row.charAt(i) != ',') {
        break;
      }
      i++;
    }
    return skipBlank(row, i) < row.length() ? List.of() : fields;
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
