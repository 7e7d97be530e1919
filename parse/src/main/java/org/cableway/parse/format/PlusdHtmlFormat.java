package org.cableway.parse.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cableway.parse.Page;
import org.cableway.parse.facts.FactLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the PlusD library: the synopsis in a table of keys and values, then the telegram. */
final class PlusdHtmlFormat implements DocumentFormat {

  @Override
  public String name() {
    return "plusd-html";
  }

  @Override
  public boolean recognises(Decoded page) {
    String text = page.text();
    return text.contains("synopsis") && text.contains("s_key") && text.contains("s_val");
  }

  @Override
  public Page read(Decoded page) {
    Document document = Jsoup.parse(page.text());
    Map<String, String> values = new LinkedHashMap<>();
    for (Element key : document.select("div.s_key")) {
      Element value = key.nextElementSibling();
      if (value != null && value.hasClass("s_val")) {
        String name = key.text().replace(":", "").strip().toLowerCase(Locale.ROOT);
        putSaying(values, name, value.text().strip());
      }
    }
    document.select("table#synopsis").remove();
    return HtmlFormat.read(name(), page.charset(), document, FactLines.ofKeys(values, "plusd"));
  }

  private static void putSaying(Map<String, String> values, String key, String value) {
    boolean saysNothing =
        value.isEmpty()
            || value.toLowerCase(Locale.ROOT).matches("[- ]{0,4}(?:n/a|not assigned).{0,30}");
    if (!saysNothing) {
      values.putIfAbsent(key, value);
    }
  }
}
