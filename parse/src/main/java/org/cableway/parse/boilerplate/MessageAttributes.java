package org.cableway.parse.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.facts.FactLines;
import org.cableway.parse.facts.KeyValues;

/**
 * The blocks of keys and values that the National Archives put behind their telegrams. A file may
 * hold many telegrams; each has the block that comes next.
 */
public final class MessageAttributes {

  private static final String STRIPPER = "message-attributes";

  private static final Pattern HEAD =
      Pattern.compile("(?i)[\\s=*-]{0,9}Message Attributes[\\s:=*-]{0,9}");

  private MessageAttributes() {}

  /** True for the line that opens a block. */
  public static boolean isHead(String text) {
    return text.length() < 60 && HEAD.matcher(text).matches();
  }

  /**
   * The page without its blocks, which are noted as cuts; the facts are those of the first.
   *
   * @param lines the page's; a block ends where the head of a telegram stands
   */
  public static Page cut(String format, String charset, List<Line> lines, List<Cut> cuts) {
    List<Line> left = new ArrayList<>();
    List<Cut> all = new ArrayList<>(cuts);
    boolean isInside = false;
    boolean isValueWanted = false;
    for (Line line : lines) {
      isInside = isHead(line.text()) || (isInside && (isValueWanted || !isTelegram(line)));
      if (isInside) {
        all.add(new Cut(line, STRIPPER));
      } else {
        left.add(line);
      }
      isValueWanted = line.text().endsWith(":") || (isValueWanted && line.isBlank());
    }
    List<List<Line>> blocks = blocks(all);
    PageFacts facts = blocks.isEmpty() ? PageFacts.NONE : facts(blocks.get(0));
    return new Page(format, charset, facts, left, all);
  }

  private static boolean isTelegram(Line line) {
    LineKind kind = LineKind.of(line);
    return (kind.isHeader() && kind != LineKind.ADDRESSEES && kind != LineKind.DRAFTER)
        || kind == LineKind.OLD_PAGE
        || ClassificationLine.read(line.text()).isPresent();
  }

  /** A page a telegram, each with its own facts; the page itself where it has at most one block. */
  static List<Page> parts(Page page) {
    List<List<Line>> blocks = blocks(page.cuts());
    if (blocks.size() < 2) {
      return List.of(page);
    }
    List<Page> parts = new ArrayList<>();
    int from = 0;
    for (List<Line> block : blocks) {
      int to = from;
      while (to < page.lines().size() && page.lines().get(to).number() < block.get(0).number()) {
        to++;
      }
      parts.add(part(page, facts(block), from, to));
      from = to;
    }
    parts.add(part(page, PageFacts.NONE, from, page.lines().size()));
    return parts;
  }

  private static Page part(Page page, PageFacts facts, int from, int to) {
    List<Line> lines = page.lines().subList(from, to);
    return new Page(page.format(), page.charset(), facts, lines, List.of());
  }

  private static List<List<Line>> blocks(List<Cut> cuts) {
    List<List<Line>> blocks = new ArrayList<>();
    for (Cut cut : cuts) {
      if (!cut.stripper().equals(STRIPPER)) {
        continue;
      }
      if (isHead(cut.line().text())) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(cut.line());
    }
    return blocks;
  }

  private static PageFacts facts(List<Line> block) {
    return FactLines.ofKeys(KeyValues.read(block), "nara");
  }
}
