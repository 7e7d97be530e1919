package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read letter by letter of a classifier, and its slow twins: the patterns. */
class ClassifierPartsTest {

  private static final Pattern SEPARATOR =
      Pattern.compile("[,;:?()\\[\\]]|\\s[-\u2013\u2014]{1,2}\\s|--|[\u2013\u2014]");

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}0][\\p{L}0]*(?:['\u2019`.\\-\u0001][\\p{L}]*)*[.'\u2019]?");

  @Property
  void parts_areWhatThePatternCuts(@ForAll("texts") String text) {
    assertThat(filled(ClassifierParts.of(text))).isEqualTo(filled(List.of(SEPARATOR.split(text))));
  }

  @Property
  void name_isWhatThePatternMatches(@ForAll("texts") String text) {
    for (String word : text.split("\\s+", -1)) {
      assertThat(NameRun.isName(word)).as(word).isEqualTo(NAME.matcher(word).matches());
    }
  }

  @Property
  void tail_beginsNowhereBefore(@ForAll("texts") String text) {
    Matcher tail = ClassifierName.TAIL.matcher(text);
    if (tail.find()) {
      assertThat(ClassifierTail.earliest(text)).as(text).isLessThanOrEqualTo(tail.start());
    }
  }

  @Property
  void lead_isWhereThePatternFindsIt(@ForAll("texts") String text) {
    Matcher lead = Reasons.LEAD.matcher(text);
    assertThat(ReasonsLead.first(Reasons.LEAD, text)).isEqualTo(lead.find() ? lead.start() : -1);
  }

  // Empty parts at the end tell nothing.
  private static List<String> filled(List<String> parts) {
    List<String> filled = new ArrayList<>(parts);
    while (!filled.isEmpty() && filled.get(filled.size() - 1).isEmpty()) {
      filled.remove(filled.size() - 1);
    }
    return filled;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ",
            " ",
            "-",
            "--",
            "\u2013",
            ",",
            ";",
            "(",
            ")",
            ".",
            "0",
            "1.4",
            "_",
            "\t",
            "'",
            "\u0001",
            "Doe",
            "D0e",
            "\u00c9",
            "\u0111",
            "REASON",
            "for ",
            "Based on",
            "sec.",
            "due to",
            "1",
            "5",
            "E.O. 12958",
            "e o 12958",
            "R eason",
            "REASO NS",
            "Derived",
            "DECL:",
            "of",
            "\ud801\udc00")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
