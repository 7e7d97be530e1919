package org.cableway.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The fields that each line was read for. Kept by the number of the line, counted from the first
 * that was claimed: the lines of a telegram stand close together, and most are read for one field.
 */
final class Claims {

  private static final int SMALLEST = 64;

  private int first;
  private List<String>[] fields = room(0);
  private String lastField;
  private List<String> lastAlone;

  /** Adds a field to those of a line, behind them; not a second time. */
  void add(String field, int line) {
    int at = place(line);
    List<String> before = fields[at];
    if (before == null) {
      fields[at] = alone(field);
    } else if (!before.contains(field)) {
      fields[at] = before.size() == 1 ? new ArrayList<>(before) : before;
      fields[at].add(field);
    }
  }

  // A paragraph claims one line after the other: they share the list of its field.
  private List<String> alone(String field) {
    if (!field.equals(lastField)) {
      lastField = field;
      lastAlone = List.of(field);
    }
    return lastAlone;
  }

  /** True for a line with a field. */
  boolean contains(int line) {
    int at = line - first;
    return at >= 0 && at < fields.length && fields[at] != null;
  }

  /** Line number to fields; to be asked for when all is claimed. */
  Map<Integer, List<String>> asMap() {
    return new ClaimedLines(first, fields);
  }

  // Room is made for as many again on the side where a line is missing.
  private int place(int line) {
    if (fields.length == 0) {
      first = line;
    }
    if (line < first) {
      int more = Math.min(first, first - line + fields.length);
      List<String>[] wider = room(fields.length + more);
      System.arraycopy(fields, 0, wider, more, fields.length);
      fields = wider;
      first -= more;
    } else if (line - first >= fields.length) {
      fields = Arrays.copyOf(fields, Math.max(SMALLEST, (line - first + 1) * 2));
    }
    return line - first;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of lists is of their raw type.
  private static List<String>[] room(int length) {
    return new List[length];
  }
}
