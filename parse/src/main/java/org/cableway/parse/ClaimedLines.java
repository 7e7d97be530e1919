package org.cableway.parse;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Line number to fields, as {@link Claims} keeps them. Who explains a reading asks for it, and
 * nobody else: a map with an entry a line is made when somebody goes through it.
 */
final class ClaimedLines extends AbstractMap<Integer, List<String>> {

  private final int first;
  private final List<String>[] fields;

  /**
   * @param first number of the first line
   * @param fields of each line from there on, null for a line without; not copied
   */
  ClaimedLines(int first, List<String>[] fields) {
    this.first = first;
    this.fields = fields;
  }

  @Override
  public List<String> get(Object line) {
    int at = line instanceof Integer number ? number - first : -1;
    return at >= 0 && at < fields.length ? fields[at] : null;
  }

  @Override
  public boolean containsKey(Object line) {
    return get(line) != null;
  }

  @Override
  public Set<Map.Entry<Integer, List<String>>> entrySet() {
    Map<Integer, List<String>> lines = new TreeMap<>();
    for (int at = 0; at < fields.length; at++) {
      if (fields[at] != null) {
        lines.put(first + at, fields[at]);
      }
    }
    return lines.entrySet();
  }
}
