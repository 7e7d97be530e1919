package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

/** The slow twin of the search near a word is the search everywhere. */
class NearTest {

  private static final Pattern CLOSER =
      Pattern.compile("\\bEND(?: OF)?(?: POST)?\\s{1,2}NOTES?\\b", Pattern.CASE_INSENSITIVE);

  private static final Near NEAR =
      new Near(CLOSER, (text, at) -> Capitals.stand(text, at, "EN"), 16);

  @Property
  void each_findsWhatFindFinds(@ForAll("lines") List<String> lines) {
    Flow flow = flow(lines);
    List<String> near = new ArrayList<>();
    NEAR.each(
        flow, words(flow), flow.text().length(), found -> near.add(found.start() + found.group()));
    assertThat(near).isEqualTo(everywhere(flow));
  }

  @Property
  void first_isTheFirstOfEach(@ForAll("lines") List<String> lines) {
    Flow flow = flow(lines);
    Matcher slow = CLOSER.matcher(flow.text());
    assertThat(NEAR.first(flow, words(flow), flow.text().length()))
        .isEqualTo(slow.find() ? slow.start() : -1);
  }

  private static int[] words(Flow flow) {
    return Pattern.compile("(?i)NOTE")
        .matcher(flow.text())
        .results()
        .mapToInt(MatchResult::start)
        .toArray();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> word =
        Arbitraries.of("END", "end", "of", "OF", "post", "NOTE", "Notes", "note.", "bend", "the");
    Arbitrary<String> line =
        word.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    return line.list().ofMaxSize(12);
  }

  private static List<String> everywhere(Flow flow) {
    List<String> found = new ArrayList<>();
    Matcher slow = CLOSER.matcher(flow.text());
    while (slow.find()) {
      found.add(slow.start() + slow.group());
    }
    return found;
  }

  private static Flow flow(List<String> lines) {
    List<Line> numbered = new ArrayList<>();
    lines.forEach(text -> numbered.add(new Line(numbered.size() + 1, Zone.BODY, text)));
    return Flow.of(numbered);
  }
}
