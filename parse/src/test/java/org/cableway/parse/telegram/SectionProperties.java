package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cableway.parse.Line;
import org.cableway.parse.Notes;

class SectionProperties {

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "C O N F I D E N T I A L SECTION 01 OF 02 OSLO 000077",
            "C O N F I D E N T I A L SECTION 02 OF 02 OSLO 000077",
            "OSLO 00000077 002 OF 002",
            "PAGE 02 OSLO 00077 01 OF 02 010000Z",
            "CONFIDENTIAL",
            "SIPDIS",
            "Secretary ",
            "TAGS: PGOV",
            "ACTION NEA-00",
            "NNNN",
            "1. (C) Text",
            "more text,",
            "\n",
            "\n",
            "\n\n",
            " ");
    return Arbitraries.frequencyOf(
            Tuple.of(8, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(20)))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  /** Nothing is invented: each line of the joined text is a line of the body, or a part of one. */
  @Property
  void everyLineComesFromTheBodyInOrder(@ForAll("bodies") String text) {
    List<Line> body = Lines.of(text);
    List<Line> joined = new SectionJoiner().join(body, new Notes()).lines();

    int before = 0;
    for (Line line : joined) {
      assertThat(line.number()).isGreaterThan(before);
      before = line.number();
      assertThat(body.get(before - 1).text().replaceAll("\\s", ""))
          .matches(whole -> isLeftOf(line.text().replaceAll("\\s", ""), whole));
    }
  }

  private static boolean isLeftOf(String left, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < left.length(); i++) {
      at += whole.charAt(i) == left.charAt(at) ? 1 : 0;
    }
    return at == left.length();
  }
}
