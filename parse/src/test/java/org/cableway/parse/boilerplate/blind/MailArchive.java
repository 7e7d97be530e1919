package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** A message in the web archive of a mailing list, as Pipermail prints it. */
final class MailArchive implements BlindPage {

  @Override
  public String around(List<BlindTelegram> telegrams, Draw draw) {
    String subject = "[Cables] " + draw.headline();
    List<String> page = Html.head(subject, draw);
    page.add("<body bgcolor=\"#ffffff\">");
    page.add(Html.tag("h1", "", subject));
    page.add(Html.tag("b", "", draw.say("name")));
    page.add("<a href=\"mailto:cables%40lists.example.org\">someone at mail.example</a><br />");
    page.add(Html.tag("i", "", draw.date()));
    page.add("<p>");
    page.addAll(Html.links("", draw.some("list", 2, 4)));
    page.add("<hr />");
    page.add("<!--beginarticle-->");
    page.add("<pre>" + Html.broken(draw.some("intro", 1, 2), "\n"));
    page.add("");
    String mark = draw.dice().pick("", "", "  ", "&gt;<i> ");
    for (String line : telegrams.get(0).printed()) {
      page.add((mark + Html.escaped(line)).stripTrailing() + (mark.contains("<i>") ? "</i>" : ""));
    }
    page.add("");
    page.add(Html.broken(draw.some("outro", 0, 2), "\n"));
    page.add(draw.dice().pick("-- ", "--", "Regards,", ""));
    page.add(Html.broken(draw.some("signature", 0, 2), "\n"));
    page.add("_______________________________________________");
    page.add(Html.broken(draw.some("list", 1, 3), "\n") + "</pre>");
    page.add("<!--endarticle-->");
    page.add("<hr />");
    page.addAll(Html.links("", draw.some("list", 2, 5)));
    page.add(
        "<a href=\"http://lists.example.org/listinfo/cables\">More information about the Cables mailing list</a><br>");
    page.add("</body></html>");
    return String.join("\n", page);
  }
}
