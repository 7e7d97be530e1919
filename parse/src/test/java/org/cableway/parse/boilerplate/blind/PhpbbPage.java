package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A thread of a phpBB board. */
final class PhpbbPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    String headline = draw.headline();
    List<String> page = Html.head(draw.say("site") + " • View topic - " + headline, draw);
    page.add(
        "<body id=\"phpbb\" class=\"section-viewtopic ltr\"><div id=\"wrap\"><div id=\"page-header\">");
    page.add(Html.tag("h1", "", draw.say("site")));
    page.addAll(Html.links("class=\"linklist navlinks\"", draw.some("nav", 3, 7)));
    page.add("</div>");
    page.add("<h2>" + Html.link(headline) + "</h2>");
    page.add(
        "<div class=\"topic-actions\"><div class=\"pagination\">"
            + draw.fill("{n2} posts • Page "));
    page.add(
        "<strong>2</strong> of <strong>5</strong> • 1, <strong>2</strong>, 3, 4, 5</div></div>");
    replies(page, headline, draw, draw.dice().number(0, 2));
    for (BlindTelegram telegram : telegrams) {
      Draw about = draw.about(telegram);
      String title = telegram.equals(telegrams.get(0)) ? headline : about.headline();
      post(page, title, cable(telegram, about), about);
    }
    replies(page, headline, draw, draw.dice().number(0, 3));
    page.add("<fieldset class=\"display-options\"><label>Display posts from previous: ");
    page.add(
        "<select><option>All posts</option><option>1 day</option></select></label></fieldset>");
    page.addAll(Html.links("class=\"linklist\"", draw.some("related", 1, 3)));
    page.add("<h3>Who is online</h3>");
    page.add(Html.tag("p", "", draw.fill("Users browsing this forum: {name} and {n2} guests")));
    page.add("<div id=\"page-footer\">");
    draw.some("footer", 1, 4)
        .forEach(text -> page.add(Html.tag("div", "class=\"copyright\"", text)));
    page.add("</div></div></body></html>");
    return String.join("\n", page);
  }

  private static String cable(BlindTelegram telegram, Draw about) {
    String intro = Html.broken(about.some("intro", 0, 2), "<br /><br />") + "<br />\n";
    String text = Html.broken(telegram.printed(), "<br />");
    String shown =
        about
            .dice()
            .pick(
                text,
                "<div class=\"codebox\"><p>Code: Select all</p><code>" + text + "</code></div>",
                "<blockquote><div><cite>WikiLeaks wrote:</cite>" + text + "</div></blockquote>",
                "<blockquote class=\"uncited\"><div>" + text + "</div></blockquote>");
    return intro + shown + "<br />\n" + Html.broken(about.some("outro", 0, 1), "<br />");
  }

  private static void replies(List<String> page, String headline, Draw draw, int count) {
    for (int i = 0; i < count; i++) {
      List<String> lines = new ArrayList<>(new Comments(draw).comment());
      String quote =
          draw.chance(35)
              ? "<blockquote><div><cite>"
                  + Html.escaped(draw.say("name"))
                  + " wrote:</cite>"
                  + Html.escaped(draw.line())
                  + "</div></blockquote>"
              : "";
      post(page, "Re: " + headline, quote + Html.broken(lines, "<br />"), draw);
    }
  }

  private static void post(List<String> page, String title, String content, Draw draw) {
    int number = draw.dice().number(100, 99999);
    page.add(
        "<div id=\"p"
            + number
            + "\" class=\"post bg2\"><div class=\"inner\"><div class=\"postbody\">");
    page.addAll(
        Html.links(
            "class=\"profile-icons\"",
            List.of(draw.dice().pick("Quote", "Top", "Report this post"))));
    page.add("<h3>" + Html.link(title) + "</h3>");
    page.add("<p class=\"author\"><a href=\"#\"><img src=\"i.gif\" alt=\"Post\" /></a>by <strong>");
    page.add(Html.link(draw.say("name")) + "</strong> » " + draw.date() + "</p>");
    page.add("<div class=\"content\">" + content + "</div>");
    if (draw.chance(50)) {
      page.add(
          "<div class=\"signature\">"
              + Html.broken(draw.some("signature", 1, 2), "<br />")
              + "</div>");
    }
    page.add("</div><dl class=\"postprofile\"><dt>" + Html.link(draw.say("name")) + "</dt>");
    draw.some("user", 2, 5).forEach(text -> page.add(Html.tag("dd", "", text)));
    page.add(
        "</dl><div class=\"back2top\"><a href=\"#wrap\" class=\"top\">Top</a></div></div></div>");
  }
}
