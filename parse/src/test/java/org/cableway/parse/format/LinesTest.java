package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

class LinesTest {

  /** The slow twin: one pattern for every end of line. */
  @Property
  void of_cutsAtEveryEndOfLine(@ForAll("texts") String text) {
    List<String> slow = new ArrayList<>(Arrays.asList(text.split("\r\n|[\r\n\f]", -1)));
    if (slow.get(slow.size() - 1).isEmpty()) {
      slow.remove(slow.size() - 1);
    }

    slow.replaceAll(String::stripTrailing);

    assertThat(Lines.of(text, 7, Zone.BODY)).extracting(Line::text).isEqualTo(slow);
  }

  @Property
  void of_numbersTheLines(@ForAll("texts") String text) {
    List<Line> lines = Lines.of(text, 7, Zone.BODY);

    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).number()).isEqualTo(7 + i);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\n", "\r", "\r\n", "\f", "wool", " ", "\t", "\u2003", "é", "œ")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
