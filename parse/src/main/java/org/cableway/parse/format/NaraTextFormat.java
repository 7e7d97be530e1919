package org.cableway.parse.format;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.boilerplate.MessageAttributes;

/**
 * The electronic telegrams of the National Archives, 1973 to 1979: the telegram, where there is a
 * text of it, and behind it the attributes that archivists gave it.
 */
final class NaraTextFormat implements DocumentFormat {

  /** {@code Message Attributes}. */
  private static final Pattern HEAD =
      Pattern.compile("(?mi)^[\\s=*-]{0,9}Message Attributes[\\s:]{0,9}$");

  /** {@code Document Number: 1975DACCA00292}. */
  private static final Pattern NUMBER = Pattern.compile("(?mi)^\\s{0,9}Document Number:");

  private static final String KEY = "Document Number";

  @Override
  public String name() {
    return "nara-text";
  }

  @Override
  public boolean recognises(Decoded page) {
    String text = page.text();
    return hasKey(text) && HEAD.matcher(text).find() && NUMBER.matcher(text).find();
  }

  // A pattern is tried at every place of a text. Colons are few, and found much faster.
  private static boolean hasKey(String text) {
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      if (text.regionMatches(true, at - KEY.length(), KEY, 0, KEY.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Page read(Decoded page) {
    List<Line> lines =
        Lines.of(page.text()).stream()
            .map(line -> line.withText(PlainTextFormat.plain(line.text())))
            .toList();
    return MessageAttributes.cut(name(), page.charset(), lines, List.of());
  }
}
