package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A thread as text: the cable behind {@code > }, between {@code [quote]}, or bare in a post. */
final class QuotedThread implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    boolean usenet = draw.chance(50);
    List<String> page = new ArrayList<>();
    if (!usenet) {
      page.add(draw.say("site") + " > " + draw.say("cat") + " > " + draw.headline());
      page.add(draw.dice().pick("Page 2 of 5", "Seite 2 von 5", "Page: 1 2 [3]", "Pages: [1] 2"));
      page.add("");
    }
    replies(page, draw, usenet, draw.dice().number(0, 2));
    opening(page, draw, usenet);
    page.addAll(draw.some("intro", 1, 2));
    page.add("");
    cable(page, telegrams.get(0), usenet, draw);
    page.add("");
    page.addAll(draw.some("outro", 0, 1));
    signature(page, draw);
    replies(page, draw, usenet, draw.dice().number(1, 3));
    if (!usenet) {
      page.addAll(draw.some("footer", 1, 3));
    }
    return String.join("\n", page) + "\n";
  }

  private static void cable(List<String> page, BlindTelegram telegram, boolean usenet, Draw draw) {
    List<String> lines = telegram.printed();
    if (usenet) {
      String mark = draw.dice().pick("> ", ">", "| ", "> ");
      lines.forEach(line -> page.add((mark + line).stripTrailing()));
      return;
    }
    String open =
        draw.dice().pick("[quote]", "[quote=\"WikiLeaks\"]", "[QUOTE=name;1234]", "[code]", "");
    if (open.isEmpty()) {
      page.addAll(lines);
      return;
    }
    boolean apart = draw.chance(60);
    String close = "[/" + open.substring(1).replaceAll("[^A-Za-z].*", "") + "]";
    page.add(apart ? open : open + lines.get(0));
    page.addAll(apart ? lines : lines.subList(1, lines.size() - 1));
    page.add(apart ? close : lines.get(lines.size() - 1) + close);
  }

  private static void opening(List<String> page, Draw draw, boolean usenet) {
    if (usenet) {
      page.add("From: " + draw.say("name") + " <poster@news.example>");
      page.add("Newsgroups: alt.politics.cables,soc.culture.misc");
      page.add("Subject: " + draw.dice().pick("", "Re: ") + draw.headline());
      page.add("Date: " + draw.date());
      page.add("Message-ID: <" + draw.fill("{n}.{n}") + "@news.example>");
      page.add("");
      return;
    }
    page.add(draw.say("name"));
    page.addAll(draw.some("user", 1, 4));
    page.add(draw.dice().pick("Posted: ", "Posted ", "#12 ", "« Reply #4 on: ") + draw.date());
    page.add("");
  }

  private static void signature(List<String> page, Draw draw) {
    if (draw.chance(60)) {
      page.add(draw.dice().pick("-- ", "_________________", "__________________", "---"));
      page.addAll(draw.some("signature", 1, 2));
    }
    page.add("");
  }

  private static void replies(List<String> page, Draw draw, boolean usenet, int count) {
    for (int i = 0; i < count; i++) {
      opening(page, draw, usenet);
      if (draw.chance(40)) {
        page.add(draw.fill("On {date}, {name} wrote:"));
        page.add("> " + draw.line());
        page.add("");
      }
      page.addAll(new Comments(draw).comment());
      signature(page, draw);
    }
  }
}
