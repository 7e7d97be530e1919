package org.cableway.parse.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cableway.parse.Cut;
import org.cableway.parse.Line;
import org.cableway.parse.Page;
import org.cableway.parse.PageFacts;
import org.cableway.parse.facts.FactLines;
import org.cableway.parse.facts.KeyValues;

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

  @Override
  public String name() {
    return "nara-text";
  }

  @Override
  public boolean recognises(String text) {
    return HEAD.matcher(text).find() && NUMBER.matcher(text).find();
  }

  @Override
  public Page read(String text, String charset) {
    List<Line> lines = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    List<Line> attributes = new ArrayList<>();
    boolean isBehind = false;
    for (Line line : Lines.of(text)) {
      isBehind |= HEAD.matcher(line.text()).matches();
      if (isBehind) {
        attributes.add(line);
        cuts.add(new Cut(line, "message-attributes"));
      } else {
        lines.add(line.withText(PlainTextFormat.plain(line.text())));
      }
    }
    PageFacts facts = FactLines.ofKeys(KeyValues.read(attributes), "nara");
    return new Page(name(), charset, facts, lines, cuts);
  }
}
