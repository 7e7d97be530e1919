package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads the table and the headline of a mirror's page. */
final class MirrorTable {

  private static final int COLUMNS = 5;

  private MirrorTable() {}

  /**
   * The five cells under Reference ID, Created, Released, Classification and Origin; null where the
   * page has none. Of the link around a value only its text counts: its {@code title} is wrong.
   */
  static List<String> cells(String rows) {
    List<String> cells = new ArrayList<>(COLUMNS);
    int at = rows.indexOf("<td");
    while (at >= 0 && cells.size() < COLUMNS) {
      int cellEnd = rows.indexOf("</td>", at);
      if (cellEnd < 0) {
        break;
      }
      cells.add(plain(rows.substring(at, cellEnd)));
      at = rows.indexOf("<td", cellEnd);
    }
    while (cells.size() < COLUMNS) {
      cells.add(null);
    }
    return cells;
  }

  /**
   * The headline behind the id: {@code Viewing cable 09ASTANA610, KAZAKHSTAN: ...}.
   *
   * @param above what stands between the start of the headline and the table
   */
  static String title(String above, String referenceId) {
    int end = above.indexOf("</h3>");
    if (end < 0) {
      return null;
    }
    String title = plain(above.substring(0, end));
    int id = title == null || referenceId == null ? -1 : title.indexOf(referenceId + ",");
    if (id < 0) {
      return title;
    }
    String behind = title.substring(id + referenceId.length() + 1).strip();
    return behind.isEmpty() ? null : behind;
  }

  /** The text without tags and entities; null for nothing. */
  private static String plain(String html) {
    StringBuilder plain = new StringBuilder();
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') {
        inTag = true;
      } else if (c == '>') {
        inTag = false;
      } else if (!inTag) {
        plain.append(c);
      }
    }
    String text = unescaped(plain.toString()).strip();
    return text.isEmpty() ? null : text;
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
