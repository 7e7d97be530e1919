package org.cableway.parse.boilerplate.blind;

import java.util.ArrayList;
import java.util.List;

/** A page of a link-and-comment site saved as text, the post in Markdown. */
final class MarkdownPage implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    BlindTelegram telegram = telegrams.get(0);
    List<String> page = new ArrayList<>();
    draw.some("nav", 3, 8)
        .forEach(
            text -> page.add("* [" + text + "](https://board.example/" + draw.fill("{n}") + ")"));
    page.add("");
    page.add(draw.dice().pick("# ", "## ", "") + draw.headline());
    page.add(
        draw.fill(
            draw.dice()
                .pick(
                    "submitted {n2} days ago by {name}",
                    "Posted by u/{name} 9 years ago",
                    "{n} points • {n2} comments • submitted {date} by {name} to r/{cat}",
                    "{n} points ({n2}% upvoted)")));
    page.add("");
    draw.some("intro", 0, 2).forEach(text -> page.addAll(List.of(text, "")));
    cable(page, telegram, draw);
    page.add("");
    draw.some("outro", 0, 1).forEach(text -> page.addAll(List.of(text, "")));
    page.add(
        draw.fill(
            draw.dice().pick("* {n2} comments", "{n2} comments", "[–]", "all {n2} comments")));
    page.add(
        draw.dice()
            .pick(
                "share save hide report",
                "sorted by: best",
                "permalink embed save report reply",
                "---"));
    page.add("");
    int replies = draw.dice().number(1, 5);
    for (int i = 0; i < replies; i++) {
      page.add(draw.fill("[–]{name} {n2} points 3 years ago"));
      page.add("");
      if (draw.chance(35)) {
        page.add("> " + draw.line());
        page.add("");
      }
      page.addAll(new Comments(draw).comment());
      page.add("");
      page.add(
          draw.dice()
              .pick(
                  "permalink",
                  "[permalink](#c1) [parent](#c0)",
                  "reply",
                  "* share",
                  "load more comments"));
      page.add("");
    }
    page.addAll(draw.some("footer", 1, 3));
    return String.join("\n", page) + "\n";
  }

  private static void cable(List<String> page, BlindTelegram telegram, Draw draw) {
    List<String> lines = telegram.printed();
    switch (draw.dice().number(0, 3)) {
      case 0 -> lines.forEach(line -> page.add(("    " + line).stripTrailing()));
      case 1 -> lines.forEach(line -> page.add(("> " + line).stripTrailing()));
      case 2 -> {
        page.add("```");
        page.addAll(lines);
        page.add("```");
      }
      // Two blanks at the end of a line are a break.
      default -> lines.forEach(line -> page.add(line.isBlank() ? "" : line + "  "));
    }
  }
}
