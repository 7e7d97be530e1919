package org.cableway.parse.format;

import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.facts.FactLines;
import org.cableway.parse.facts.KeyValues;

/** A page of the PlusD library copied as text: keys, help, the synopsis, the telegram, a menu. */
final class PlusdTextFormat implements DocumentFormat {

  /** {@code Canonical ID: 1979RIYADH00905_e}, the id on the same line or below. */
  private static final Pattern CANONICAL =
      Pattern.compile("(?i)canonical id:?\\s{1,40}\\d{2,4}[A-Z]{2,24}\\d{1,7}_[a-z]");

  @Override
  public String name() {
    return "plusd-text";
  }

  @Override
  public boolean recognises(Decoded page) {
    String text = page.text();
    return hasSuffix(text) && CANONICAL.matcher(text).find();
  }

  // {@code 905_e}: a pattern is tried at every place of a text, and this sign is in few of them.
  private static boolean hasSuffix(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      if (at > 0 && Character.isDigit(text.charAt(at - 1))) {
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
    return new Page(
        name(), page.charset(), FactLines.ofKeys(KeyValues.read(lines), "plusd"), lines, List.of());
  }
}
