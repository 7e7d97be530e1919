package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cableway.parse.Line;

class ClassifierTextProperties {

  private static final List<String> TEXTS =
      List.of(
          "",
          "  ",
          "Ambassador Jane Larkspur",
          "for reasons 1.4",
          " (b) and ",
          "(d).",
          "\u00b6",
          "a long tale of wool ".repeat(150));

  /** What it says of the pieces one by one is what the whole text says. */
  @Property(tries = 500)
  void namesReasons_saysWhatTheJoinedTextSays(@ForAll List<@IntRange(max = 7) Integer> texts) {
    ClassifierText classifier = new ClassifierText();
    List<Piece> pieces = new ArrayList<>();
    for (int text : texts) {
      Line line = new Line(pieces.size() + 1, Line.Zone.BODY, TEXTS.get(text));
      pieces.add(new Piece(line, pieces.size(), 0, line.text()));
      assertThat(classifier.namesReasons(pieces)).isEqualTo(Reasons.areNamed(Piece.joined(pieces)));
    }
  }
}
