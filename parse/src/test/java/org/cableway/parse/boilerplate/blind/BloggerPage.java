package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** A post on Blogger: line ends are {@code <br />}, the furniture stands in a table of spans. */
final class BloggerPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    String site = draw.say("site");
    String headline = draw.headline();
    List<String> page = Html.head(site + ": " + headline, draw);
    page.add("<body class='loading'><div class='navbar section' id='navbar'></div>");
    if (draw.chance(40)) {
      page.add(Html.tag("div", "class='cookie-choices-info'", draw.say("cookie")));
    }
    page.add("<div id='header-inner'>" + Html.tag("h1", "class='title'", site));
    page.add(Html.tag("p", "class='description'", draw.say("standfirst")) + "</div>");
    page.addAll(Html.links("class='tabs'", draw.some("nav", 0, 5)));
    page.add("<div class='main section' id='main'><div class='blog-posts hfeed'>");
    page.add(Html.tag("h2", "class='date-header'", draw.date()));
    page.add("<div class='post hentry'>");
    page.add(Html.tag("h3", "class='post-title entry-title'", headline));
    page.add("<div class='post-body entry-content'>");
    body(page, telegrams, draw);
    page.add("<div style='clear: both;'></div></div>");
    page.add("<div class='post-footer'>");
    page.add("<span class='post-author vcard'>" + Html.escaped(draw.say("byline")) + "</span>");
    page.add(
        "<span class='post-timestamp'>at <a class='timestamp-link' href='/x.html'>"
            + draw.fill("{time}")
            + "</a></span>");
    page.add("<div class='post-share-buttons'>");
    draw.some("share", 2, 6).forEach(text -> page.add(Html.tag("a", "class='share-button'", text)));
    page.add("</div>");
    page.add("<div class='post-labels'>Labels: " + Html.link(draw.say("cat")) + ", ");
    page.add(Html.link(draw.say("cat")) + "</div></div></div>");
    new Comments(draw).blogger(page);
    page.add("<div class='blog-pager' id='blog-pager'>");
    draw.some("related", 1, 3).forEach(text -> page.add(Html.link(text)));
    page.add(
        "</div><div class='post-feeds'>" + Html.escaped(draw.say("footer")) + "</div></div></div>");
    page.add("<div class='sidebar section'>");
    int widgets = draw.dice().number(1, 4);
    for (int i = 0; i < widgets; i++) {
      page.add("<div class='widget'>" + Html.tag("h2", "", draw.say("widget")));
      page.addAll(
          Html.links(
              "class='archive'", draw.some(draw.dice().pick("widget", "title2", "cat"), 2, 7)));
      page.add("</div>");
    }
    page.add("</div>" + Html.tag("div", "id='footer'", draw.say("footer")) + "</body></html>");
    return String.join("\n", page);
  }

  private static void body(List<String> page, List<BlindTelegram> telegrams, Draw draw) {
    String lineBreak = draw.dice().pick("<br />", "<br />\n", "<br>");
    boolean divs = draw.chance(25);
    for (BlindTelegram telegram : telegrams) {
      Draw about = draw.about(telegram);
      if (!telegram.equals(telegrams.get(0))) {
        page.add("<b>" + Html.escaped(about.headline()) + "</b><br /><br />");
      }
      about.some("intro", 0, 2).forEach(text -> page.add(Html.escaped(text) + "<br /><br />"));
      if (divs) {
        telegram
            .printed()
            .forEach(
                line -> page.add(line.isBlank() ? "<div><br /></div>" : Html.tag("div", "", line)));
      } else {
        page.add("<span style=\"font-family: monospace;\">");
        page.add(Html.broken(telegram.printed(), lineBreak) + "</span>" + lineBreak + lineBreak);
      }
      about.some("outro", 0, 2).forEach(text -> page.add(Html.escaped(text) + "<br /><br />"));
    }
  }
}
