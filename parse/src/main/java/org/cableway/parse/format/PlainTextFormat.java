package org.cableway.parse.format;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.boilerplate.Anchors;

/** Any text: a bare telegram, or a page copied as text with the telegram somewhere in it. */
final class PlainTextFormat implements DocumentFormat {

  private static final String TELEGRAM = "telegram";

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean recognises(Decoded page) {
    return true;
  }

  @Override
  public Page read(Decoded page) {
    List<Line> lines =
        Lines.of(page.text()).stream()
            .map(line -> line.withText(LeftMarkup.without(plain(line.text()))))
            .toList();
    boolean isBare =
        lines.stream()
            .filter(line -> !line.isBlank())
            .findFirst()
            .filter(line -> Anchors.isCertain(line.text()))
            .isPresent();
    return new Page(isBare ? TELEGRAM : name(), page.charset(), PageFacts.NONE, lines, List.of());
  }

  /** Entities as their signs, no-break spaces as blanks; marks that nobody sees are nothing. */
  static String plain(String text) {
    return PlainSigns.of(HtmlEntities.decodeAll(text));
  }
}
