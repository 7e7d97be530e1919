package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A thread of a vBulletin board, tables within tables. */
final class VbulletinPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    BlindTelegram telegram = telegrams.get(0);
    String headline = draw.headline();
    List<String> page = Html.head(headline + " - " + draw.say("site"), draw);
    page.add("<body><table class=\"tborder\" width=\"100%\"><tr><td class=\"alt1\">");
    page.add(
        "<span class=\"navbar\">"
            + Html.link(draw.say("site"))
            + " &gt; "
            + Html.link(draw.say("cat")));
    page.add("</span></td>");
    draw.some("nav", 3, 8)
        .forEach(text -> page.add("<td class=\"vbmenu_control\">" + Html.link(text) + "</td>"));
    page.add("</tr></table>");
    page.add("<div class=\"pagenav\"><table><tr><td class=\"vbmenu_control\">Page 2 of 5</td>");
    page.add(
        "<td class=\"alt1\">1</td><td class=\"alt2\"><strong>2</strong></td><td>&gt;</td></tr></table></div>");
    replies(page, draw, draw.dice().number(0, 2));
    List<String> cable = new ArrayList<>();
    cable.add("<strong>" + Html.escaped(headline) + "</strong>");
    cable.add("<hr size=\"1\" />");
    cable.add("<div id=\"post_message_77\">");
    draw.some("intro", 0, 2).forEach(text -> cable.add(Html.escaped(text) + "<br /><br />"));
    String text = Html.broken(telegram.printed(), "<br />\n");
    cable.add(draw.chance(50) ? text : quoted("WikiLeaks", text));
    draw.some("outro", 0, 1).forEach(line -> cable.add("<br /><br />" + Html.escaped(line)));
    cable.add("</div>");
    post(page, cable, draw);
    replies(page, draw, draw.dice().number(0, 3));
    page.add(
        "<table class=\"tborder\"><tr><td class=\"thead\">"
            + draw.dice().pick("Thread Tools", "Similar Threads"));
    page.add("</td></tr>");
    draw.some("title2", 2, 5)
        .forEach(line -> page.add("<tr><td class=\"alt1\">" + Html.link(line) + "</td></tr>"));
    page.add(
        "</table><div class=\"smallfont\">Posting Rules<br />You may not post new threads<br />");
    page.add("BB code is On<br />HTML code is Off</div>");
    draw.some("footer", 1, 4)
        .forEach(line -> page.add(Html.tag("div", "class=\"smallfont\" align=\"center\"", line)));
    page.add("</body></html>");
    return String.join("\n", page);
  }

  private static String quoted(String who, String html) {
    return "<div style=\"margin:20px; margin-top:5px;\"><div class=\"smallfont\">Quote:</div>"
        + "<table width=\"100%\"><tr><td class=\"alt2\"><div>Originally Posted by <strong>"
        + Html.escaped(who)
        + "</strong></div><div style=\"font-style:italic\">"
        + html
        + "</div></td></tr></table></div>";
  }

  private static void replies(List<String> page, Draw draw, int count) {
    for (int i = 0; i < count; i++) {
      List<String> reply = new ArrayList<>();
      if (draw.chance(35)) {
        reply.add(quoted(draw.say("name"), Html.escaped(draw.line())));
      }
      reply.add(Html.broken(new Comments(draw).comment(), "<br />\n"));
      post(page, reply, draw);
    }
  }

  private static void post(List<String> page, List<String> content, Draw draw) {
    page.add("<table class=\"tborder\" id=\"post" + draw.dice().number(10, 999) + "\"><tr>");
    page.add(Html.tag("td", "class=\"thead\"", draw.date() + ", " + draw.fill("{time}")));
    page.add(
        "<td class=\"thead\" align=\"right\">#<a href=\"#\"><strong>"
            + draw.fill("{n2}")
            + "</strong></a></td></tr>");
    page.add("<tr><td class=\"alt2\" width=\"175\"><a class=\"bigusername\" href=\"#\">");
    page.add(Html.escaped(draw.say("name")) + "</a>");
    draw.some("user", 2, 5).forEach(text -> page.add(Html.tag("div", "class=\"smallfont\"", text)));
    page.add("</td><td class=\"alt1\">");
    page.addAll(content);
    if (draw.chance(50)) {
      page.add(
          "<div>__________________<br />"
              + Html.broken(draw.some("signature", 1, 2), "<br />")
              + "</div>");
    }
    page.add("</td></tr></table>");
  }
}
