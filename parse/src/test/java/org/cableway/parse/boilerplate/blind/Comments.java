package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** What readers left below a post: some quote a line of the cable, some look like one. */
final class Comments {

  private final Draw draw;

  Comments(Draw draw) {
    this.draw = draw;
  }

  /** The lines of one comment. */
  List<String> comment() {
    List<String> lines = new ArrayList<>(draw.some("comment", 1, 2));
    if (draw.chance(30)) {
      lines.add(draw.dice().number(0, lines.size()), draw.say("cablelike"));
    }
    if (draw.chance(15)) {
      lines.add(0, "\"" + draw.line() + "\"");
    }
    return lines;
  }

  void wordPress(List<String> page) {
    page.add("<div id=\"comments\">");
    page.add(Html.tag("h3", "id=\"comments-title\"", draw.say("form")));
    page.add("<ol class=\"commentlist\">");
    int comments = draw.dice().number(0, 6);
    for (int i = 0; i < comments; i++) {
      page.add(
          "<li class=\"comment even thread-even depth-1\"><div class=\"comment-author vcard\">");
      page.add("<cite class=\"fn\">" + Html.escaped(draw.say("name")) + "</cite>");
      page.add(
          Html.tag("span", "class=\"says\"", draw.dice().pick("says:", "dice:", "sagt:", "dit :")));
      page.add(
          "</div><div class=\"comment-meta commentmetadata\">" + Html.link(draw.date()) + "</div>");
      page.addAll(Html.paragraphs(comment()));
      page.add("<div class=\"reply\">" + Html.link(draw.dice().pick("Reply", "Responder", "Svar")));
      page.add("</div></li>");
    }
    page.add("</ol><div id=\"respond\">");
    draw.some("form", 1, 6)
        .forEach(text -> page.add(Html.tag("p", "class=\"comment-notes\"", text)));
    page.add(
        "<form><textarea name=\"comment\"></textarea><input type=\"submit\" value=\"Send\" /></form>");
    page.add("</div></div>");
  }

  void blogger(List<String> page) {
    page.add("<div class='comments' id='comments'>" + Html.tag("h4", "", draw.say("form")));
    page.add("<dl id='comments-block'>");
    int comments = draw.dice().number(0, 5);
    for (int i = 0; i < comments; i++) {
      page.add("<dt class='comment-author'>" + Html.escaped(draw.say("name")) + " said...</dt>");
      page.add("<dd class='comment-body'><p>" + Html.broken(comment(), "<br />") + "</p></dd>");
      page.add("<dd class='comment-footer'>" + Html.link(draw.date()) + "</dd>");
    }
    page.add("</dl><p class='comment-footer'>" + Html.link(draw.say("form")) + "</p></div>");
  }

  /** As text, name and date on a line of their own. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    int comments = draw.dice().number(1, 5);
    for (int i = 0; i < comments; i++) {
      lines.add(
          draw.say("name") + draw.dice().pick(" says:", " wrote:", " on ", " - ") + draw.date());
      lines.addAll(comment());
      lines.add(draw.dice().pick("Reply", "Report", "Like", "Permalink"));
      lines.add("");
    }
    return lines;
  }
}
