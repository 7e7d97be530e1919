package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.boilerplate.MessageAttributes;
import org.cableway.parse.boilerplate.Telltales;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Any HTML page: its text, line by line, as a browser would show it. */
final class HtmlFormat implements DocumentFormat {

  private static final int HEAD = 2000;

  /** {@code <!DOCTYPE html>}, {@code <html lang="en">}, {@code <div class="post">}. */
  private static final Pattern TAG =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|div|p|table|article|pre|br|span)\\b");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean recognises(Decoded page) {
    String text = page.text();
    int start = firstSign(text);
    if (start >= text.length()) {
      return false;
    }
    // A telegram of the mirror may have a <br> of its own: what starts with words is a text.
    return text.charAt(start) == '<'
        && TAG.matcher(text.substring(start, Math.min(text.length(), start + HEAD))).find();
  }

  static int firstSign(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    return start;
  }

  @Override
  public Page read(Decoded page) {
    return read(name(), page.charset(), Jsoup.parse(page.text()), PageFacts.NONE);
  }

  /** The text of a parsed page; its furniture, and what stands behind the telegram, is cut. */
  static Page read(String name, String charset, Document document, PageFacts facts) {
    List<HtmlLine> all = HtmlText.lines(document);
    if (all.stream().anyMatch(line -> MessageAttributes.isHead(line.line().text()))) {
      List<Line> lines = all.stream().map(HtmlLine::line).toList();
      return MessageAttributes.cut(name, charset, lines, List.of());
    }
    List<Integer> telltales = shown(all, Telltales.of(all.stream().map(HtmlLine::line).toList()));
    HtmlFurniture furniture =
        new HtmlFurniture(telltales.stream().map(i -> all.get(i).element()).toList());
    int end = TelegramElement.end(all, telltales);
    List<Line> lines = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i).line();
      if (i >= end) {
        cuts.add(new Cut(line, "behind-telegram"));
      } else if (!telltales.isEmpty() && furniture.holds(all.get(i).element())) {
        cuts.add(new Cut(line, "page-furniture"));
      } else {
        lines.add(line);
      }
    }
    return new Page(name, charset, facts, lines, cuts);
  }

  /**
   * A page of pastes gives its text a second time in a box to copy it from. What stands in a box
   * counts only where the page shows no telegram elsewhere.
   */
  private static List<Integer> shown(List<HtmlLine> lines, List<Integer> telltales) {
    List<Integer> shown =
        telltales.stream().filter(i -> !HtmlFurniture.isInBox(lines.get(i).element())).toList();
    return shown.isEmpty() ? telltales : shown;
  }
}
