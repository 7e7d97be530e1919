package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A page that a browser saved as text: menus, links in brackets, pictures by name. */
final class SavedText implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    List<String> page = new ArrayList<>();
    Links links = new Links(draw);
    page.add(draw.dice().pick(links.image("logo"), draw.say("site"), draw.headline()));
    page.add("");
    draw.some("nav", 3, 9).forEach(text -> page.add(links.item(text)));
    page.add("");
    page.addAll(draw.some("cookie", 0, 2));
    page.add("");
    for (BlindTelegram telegram : telegrams) {
      Draw about = draw.about(telegram);
      page.add(about.headline());
      page.add("");
      page.addAll(about.some("byline", 1, 2));
      about.some("share", 0, 4).forEach(text -> page.add(links.item(text)));
      page.add("");
      about.some("intro", 0, 2).forEach(text -> page.addAll(List.of(text, "")));
      page.addAll(telegram.printed());
      page.add("");
      page.addAll(about.some("outro", 0, 2));
      page.add("");
    }
    after(page, draw, links);
    if (draw.chance(35)) {
      List<String> dumped =
          new ArrayList<>(page.stream().map(line -> line.isEmpty() ? "" : "   " + line).toList());
      dumped.addAll(List.of("", "References", ""));
      for (int i = 1; i < 9; i++) {
        dumped.add(String.format("  %2d. http://site.example/%s", i, draw.fill("{n}")));
      }
      return String.join("\n", dumped) + "\n";
    }
    return String.join(draw.dice().pick("\n", "\n", "\r\n"), page) + "\n";
  }

  private static void after(List<String> page, Draw draw, Links links) {
    draw.some("share", 1, 5).forEach(text -> page.add(links.item(text)));
    page.add("");
    page.addAll(draw.some("byline", 0, 2));
    page.add(draw.say("related"));
    draw.some("title2", 1, 5).forEach(text -> page.add(links.item(text)));
    page.add("");
    if (draw.chance(60)) {
      page.add(draw.say("form"));
      page.add("");
      page.addAll(new Comments(draw).text());
    }
    page.addAll(draw.some("form", 1, 5));
    page.add("");
    page.addAll(draw.some("ad", 0, 2));
    draw.some("widget", 2, 8).forEach(text -> page.add(links.item(text)));
    page.add("");
    page.addAll(draw.some("footer", 1, 4));
  }

  /** How this browser shows links. */
  private static final class Links {

    private final Draw draw;
    private final int style;

    Links(Draw draw) {
      this.draw = draw;
      this.style = draw.dice().number(0, 4);
    }

    String item(String text) {
      return switch (style) {
        case 0 -> "  * " + text;
        case 1 -> "* " + text + " <http://site.example/" + draw.fill("{n}") + ">";
        case 2 -> "[" + draw.fill("{n2}") + "]" + text;
        case 3 -> text + " [http://site.example/?p=" + draw.fill("{n}") + "]";
        default -> text;
      };
    }

    String image(String name) {
      return draw.dice()
          .pick("[Image: " + name + "]", "[" + name + ".gif]", "[IMG]", "Image: " + name);
    }
  }
}
