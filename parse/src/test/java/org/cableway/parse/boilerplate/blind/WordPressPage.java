package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** A single post of a WordPress blog; the theme differs. */
final class WordPressPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    String headline = draw.headline();
    List<String> page =
        Html.head(headline + draw.dice().pick(" | ", " « ", " – ") + draw.say("site"), draw);
    page.add("<body class=\"single single-post postid-" + draw.dice().number(10, 999) + "\">");
    if (draw.chance(50)) {
      jsonLd(page, headline, draw);
    }
    page.add("<div id=\"page\" class=\"hfeed\"><header id=\"branding\" role=\"banner\">");
    page.add(Html.tag("h1", "id=\"site-title\"", draw.say("site")));
    page.add("<nav id=\"access\">");
    page.addAll(Html.links("class=\"menu\"", draw.some("nav", 3, 9)));
    page.add("</nav></header>");
    if (draw.chance(40)) {
      page.add(Html.tag("div", "id=\"cookie-law-info-bar\"", draw.say("cookie")));
    }
    page.add("<div id=\"content\" role=\"main\">");
    draw.some("related", 0, 2)
        .forEach(text -> page.add("<div class=\"nav-previous\">" + Html.link(text) + "</div>"));
    boolean modern = draw.chance(60);
    page.add(modern ? "<article class=\"post hentry\">" : "<div class=\"post\" id=\"post-12\">");
    page.add(Html.tag(modern ? "h1" : "h2", "class=\"entry-title\"", headline));
    page.add(Html.tag("div", "class=\"entry-meta\"", draw.say("byline")));
    page.add(modern ? "<div class=\"entry-content\">" : "<div class=\"entry\">");
    post(page, telegrams, draw);
    if (draw.chance(70)) {
      share(page, draw);
    }
    page.add("</div>");
    draw.some("byline", 1, 3)
        .forEach(text -> page.add(Html.tag("p", "class=\"postmetadata\"", text)));
    if (draw.chance(35)) {
      page.add("<div id=\"author-info\">" + Html.tag("h2", "", "About " + draw.say("name")));
      page.add(Html.tag("p", "", draw.say("outro")) + "</div>");
    }
    page.add(modern ? "</article>" : "</div>");
    new Comments(draw).wordPress(page);
    page.add("</div>");
    sidebar(page, draw);
    page.add("<div id=\"footer\">");
    draw.some("footer", 1, 3).forEach(text -> page.add(Html.tag("p", "", text)));
    page.add("</div></div></body></html>");
    return String.join("\n", page);
  }

  private static void post(List<String> page, List<BlindTelegram> telegrams, Draw draw) {
    boolean first = true;
    for (BlindTelegram telegram : telegrams) {
      Draw about = draw.about(telegram);
      if (!first) {
        page.add(Html.tag("h3", "", about.headline()));
      }
      first = false;
      about.some("intro", 0, 2).forEach(text -> page.add(Html.tag("p", "", text)));
      if (draw.chance(25)) {
        page.add("<pre>" + Html.broken(telegram.printed(), "\n") + "</pre>");
      } else if (draw.chance(30)) {
        page.add("<blockquote>");
        page.addAll(Html.paragraphs(telegram.printed()));
        page.add("</blockquote>");
      } else {
        page.addAll(Html.paragraphs(telegram.printed()));
      }
      about.some("outro", 0, 2).forEach(text -> page.add(Html.tag("p", "", text)));
    }
    if (draw.chance(30)) {
      page.add("<div class=\"wpa\">" + Html.tag("span", "class=\"wpa-about\"", draw.say("ad")));
      page.add("</div>");
    }
  }

  private static void share(List<String> page, Draw draw) {
    String box =
        draw.dice().pick("sharedaddy sd-sharing-enabled", "a2a_kit addtoany", "jp-relatedposts");
    page.add("<div class=\"" + box + "\">" + Html.tag("h3", "class=\"sd-title\"", "Share this:"));
    page.addAll(Html.links("class=\"share\"", draw.some("share", 2, 6)));
    page.add("</div>");
    if (draw.chance(60)) {
      page.add("<div id='jp-relatedposts'>" + Html.tag("h3", "", draw.say("related")));
      page.addAll(Html.links("", draw.some("title2", 2, 4)));
      page.add("</div>");
    }
  }

  private static void sidebar(List<String> page, Draw draw) {
    page.add(
        draw.dice().pick("<div id=\"sidebar\">", "<div id=\"secondary\" class=\"widget-area\">"));
    int widgets = draw.dice().number(2, 5);
    for (int i = 0; i < widgets; i++) {
      page.add(
          "<aside class=\"widget\">"
              + Html.tag("h3", "class=\"widget-title\"", draw.say("widget")));
      page.addAll(
          Html.links("", draw.some(draw.dice().pick("title2", "widget", "cat", "site"), 2, 6)));
      page.add("</aside>");
    }
    page.add("</div>");
  }

  private static void jsonLd(List<String> page, String headline, Draw draw) {
    page.add("<script type=\"application/ld+json\">");
    page.add(
        "{\"@context\":\"https://schema.org\",\"@type\":\"BlogPosting\",\"headline\":\""
            + headline.replace("\"", "\\\"")
            + "\",\"description\":\""
            + draw.line().replace("\"", "\\\"").replace("\\", "")
            + "\"}");
    page.add("</script>");
  }
}
