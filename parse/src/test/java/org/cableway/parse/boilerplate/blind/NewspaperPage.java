package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** The web page of a newspaper: standfirst, advertisements, the document, what else to read. */
final class NewspaperPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    BlindTelegram telegram = telegrams.get(0);
    String site = draw.say("site");
    String headline = draw.headline();
    List<String> page = Html.head(headline + " | " + draw.say("cat") + " | " + site, draw);
    page.add("<body id=\"article\"><div id=\"header\">");
    page.addAll(Html.links("class=\"skip\"", draw.some("nav", 1, 2)));
    page.add("<div class=\"logo\">" + Html.link(site) + "</div>");
    page.addAll(Html.links("id=\"global-nav\"", draw.some("nav", 4, 10)));
    page.add("</div>");
    ad(page, draw);
    if (draw.chance(50)) {
      page.add(Html.tag("div", "class=\"banner consent\"", draw.say("cookie")));
    }
    page.add(
        "<div id=\"main-article-info\">" + Html.tag("h1", "itemprop=\"name headline\"", headline));
    page.add(
        Html.tag("p", "class=\"standfirst stand-first-alone\"", draw.say("standfirst")) + "</div>");
    page.add("<ul class=\"article-attributes\">");
    draw.some("byline", 1, 3).forEach(text -> page.add(Html.tag("li", "class=\"byline\"", text)));
    page.add("</ul>");
    share(page, draw);
    page.add("<div id=\"article-wrapper\"><div id=\"article-body-blocks\">");
    page.addAll(Html.paragraphs(draw.some("intro", 0, 2)));
    document(page, telegram, draw);
    if (draw.chance(40)) {
      page.addAll(Html.paragraphs(draw.some("outro", 1, 1)));
    }
    page.add("</div></div>");
    share(page, draw);
    page.add("<div id=\"related\">" + Html.tag("h2", "", draw.say("related")));
    page.addAll(Html.links("", draw.some("title2", 2, 6)));
    page.add("</div>");
    ad(page, draw);
    page.add("<div id=\"discussion-comments\">" + Html.tag("p", "", draw.say("form")));
    if (draw.chance(50)) {
      new Comments(draw).text().forEach(text -> page.add(Html.tag("p", "", text)));
    }
    page.add("</div><div class=\"most-viewed\">" + Html.tag("h2", "", draw.say("related")));
    page.addAll(Html.links("", draw.some("title2", 2, 6)));
    page.add("</div><div id=\"footer\">");
    draw.some("footer", 2, 5).forEach(text -> page.add(Html.tag("p", "", text)));
    page.add("</div></body></html>");
    return String.join("\n", page);
  }

  private static void document(List<String> page, BlindTelegram telegram, Draw draw) {
    List<String> paragraphs = Html.paragraphs(telegram.printed());
    boolean interrupted = draw.chance(25);
    for (int i = 0; i < paragraphs.size(); i++) {
      page.add(paragraphs.get(i));
      if (interrupted && i == paragraphs.size() / 2) {
        ad(page, draw);
      }
    }
  }

  private static void ad(List<String> page, Draw draw) {
    page.add(
        draw.dice().pick("<div class=\"ad-slot\">", "<div class=\"mpu\">", "<aside class=\"ad\">"));
    page.add(Html.tag("span", "class=\"ad-label\"", draw.say("ad")));
    page.add(page.get(page.size() - 2).startsWith("<aside") ? "</aside>" : "</div>");
  }

  private static void share(List<String> page, Draw draw) {
    page.addAll(Html.links("class=\"share-links\"", draw.some("share", 2, 5)));
  }
}
