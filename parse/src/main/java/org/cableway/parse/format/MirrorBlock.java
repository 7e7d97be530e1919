package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

/**
 * A block of a mirror's page as lines. It is cut where its bytes say so, and each line is decoded
 * and freed from its links by itself. Where that is not sure to give the same, as a link goes over
 * the end of a line, the links are taken from the whole block before it is cut.
 */
final class MirrorBlock {

  private static final String BREAK = "&#x000A;";

  private final Decoded page;
  private final int from;
  private final int to;
  private final int number;
  private final Zone zone;

  /**
   * @param from index of its first byte
   * @param number of its first line
   */
  MirrorBlock(Decoded page, int from, int to, int number, Zone zone) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.number = number;
    this.zone = zone;
  }

  /**
   * The lines without links.
   *
   * @param tags takes the texts of the tag links
   */
  List<Line> lines(List<String> tags) {
    int before = tags.size();
    MirrorLinks links = new MirrorLinks(tags);
    List<Line> lines = cut(links);
    if (lines != null) {
      return lines;
    }
    tags.subList(before, tags.size()).clear();
    String text = links.unwrap(page.text(from, to));
    return Lines.of(text.replace(BREAK, "\n"), number, zone);
  }

  /** Null where it is not sure. */
  private List<Line> cut(MirrorLinks links) {
    byte[] bytes = page.bytes();
    if (page.look().hasOtherEnds()) {
      return null;
    }
    List<Line> lines = new ArrayList<>();
    int end;
    for (int start = from; start < to; start = end + endLength(bytes, end)) {
      end = lineEnd(bytes, start);
      int inkEnd = PlainBytes.inkEnd(bytes, start, end);
      String text = withoutLinks(page.text(start, inkEnd), links);
      if (text == null) {
        return null;
      }
      // A block may end in a link of which nothing is left.
      if (inkEnd < to || !text.isEmpty()) {
        lines.add(new Line(number + lines.size(), zone, text));
      }
    }
    return lines;
  }

  private int lineEnd(byte[] bytes, int start) {
    int end = PlainBytes.next(bytes, '\n', '&', start, to);
    while (end < to && bytes[end] == '&' && !PlainBytes.isAt(bytes, end, BREAK)) {
      end = PlainBytes.next(bytes, '\n', '&', end + 1, to);
    }
    return end;
  }

  private static int endLength(byte[] bytes, int end) {
    return end < bytes.length && bytes[end] == '&' ? BREAK.length() : 1;
  }

  /** Null where it is not sure. */
  private static String withoutLinks(String line, MirrorLinks links) {
    if (line.indexOf('<') < 0) {
      return line;
    }
    if (!MirrorLinks.areWhole(line)) {
      return null;
    }
    String text = links.unwrap(line);
    // A link may have stood in the middle of a break.
    return text.contains(BREAK) ? null : text;
  }
}
