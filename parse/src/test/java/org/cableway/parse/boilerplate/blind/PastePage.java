package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A paste with numbered lines: as a list, as table rows, or with the numbers in one cell. */
final class PastePage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    String headline = draw.headline();
    List<String> lines = new ArrayList<>();
    for (BlindTelegram telegram : telegrams) {
      if (telegram.needsId()) {
        lines.addAll(List.of("### " + telegram.id(), ""));
      }
      lines.addAll(telegram.printed());
      lines.add("");
    }
    List<String> page =
        Html.head(headline + " - " + draw.dice().pick("Pastebin.com", "Gist", "pastie"), draw);
    page.add(
        "<body>"
            + Html.tag(
                "div", "id=\"header\"", draw.dice().pick("PASTEBIN", "GitHub Gist", "Pastie")));
    page.addAll(Html.links("class=\"top_menu\"", draw.some("nav", 2, 6)));
    page.add("<div class=\"paste_box_info\">" + Html.tag("h1", "", headline));
    page.add(
        Html.tag(
            "div",
            "class=\"paste_box_line2\"",
            draw.fill(
                "By: {name} on {date} | syntax: None | size: 9.{n2} KB | views: {n} | expires: Never")));
    page.add("</div>");
    page.addAll(
        Html.links(
            "class=\"buttons\"",
            List.of("raw", "download", "embed", "report abuse", "print", "clone")));
    switch (draw.dice().number(0, 3)) {
      case 0 -> list(page, lines);
      case 1 -> rows(page, lines);
      case 2 -> gutter(page, lines);
      default -> page.add("<pre id=\"paste\">" + Html.broken(lines, "\n") + "</pre>");
    }
    if (draw.chance(40)) {
      page.add("<div class=\"textarea_border\">RAW Paste Data");
      page.add(
          "<textarea id=\"paste_code\" class=\"paste_code\">"
              + Html.broken(lines, "\n")
              + "</textarea></div>");
    }
    page.add("<div id=\"menu_2\">" + Html.tag("div", "class=\"content_title\"", "Public Pastes"));
    page.addAll(Html.links("class=\"right_menu\"", draw.some("title2", 3, 8)));
    page.add("</div>");
    page.add(Html.tag("div", "class=\"notice\"", draw.say("cookie")));
    page.add("<div id=\"footer\">");
    draw.some("footer", 1, 4).forEach(text -> page.add(Html.link(text)));
    page.add("</div></body></html>");
    return String.join("\n", page);
  }

  private static void list(List<String> page, List<String> lines) {
    page.add("<div id=\"selectable\"><div class=\"text\"><ol>");
    for (String line : lines) {
      String shown = line.isEmpty() ? "&nbsp;" : Html.escaped(line);
      page.add("<li class=\"li1\"><div class=\"de1\">" + shown + "</div></li>");
    }
    page.add("</ol></div></div>");
  }

  private static void rows(List<String> page, List<String> lines) {
    page.add("<table class=\"highlight tab-size js-file-line-container\">");
    for (int i = 0; i < lines.size(); i++) {
      page.add(
          "<tr><td id=\"L"
              + (i + 1)
              + "\" class=\"blob-num js-line-number\" data-line-number=\""
              + (i + 1)
              + "\"></td>");
      page.add(
          "<td class=\"blob-code blob-code-inner\">" + Html.escaped(lines.get(i)) + "</td></tr>");
    }
    page.add("</table>");
  }

  private static void gutter(List<String> page, List<String> lines) {
    page.add(
        "<table class=\"highlighttable\"><tr><td class=\"linenos\"><div class=\"linenodiv\"><pre>");
    for (int i = 1; i <= lines.size(); i++) {
      page.add(Integer.toString(i));
    }
    page.add("</pre></div></td><td class=\"code\"><div class=\"highlight\"><pre>");
    page.add(Html.broken(lines, "\n"));
    page.add("</pre></div></td></tr></table>");
  }
}
