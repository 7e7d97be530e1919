package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The looks that spare a heading its patterns never say no where the pattern says yes. */
class HeadingLooksTest {

  private static final Pattern GAPS = Pattern.compile("[\\s\u00a0\u00b6\u2003]+");

  @Property
  void enumerators_standWhereTheLookSaysSo(@ForAll("texts") String text) {
    for (int from = 0; from <= text.length(); from++) {
      boolean found = ReferenceItems.ENUMERATOR.matcher(text).find(from);
      assertThat(ReferenceSigns.mayEnumerate(text, from) || !found).as(text).isTrue();
      boolean bare = ReferenceItems.BARE.matcher(text).region(from, text.length()).find();
      assertThat(ReferenceSigns.hasBareLetter(text, from, text.length()) || !bare).isTrue();
    }
    boolean together = ReferenceItems.RUN_TOGETHER.matcher(text).find();
    assertThat(ReferenceSigns.mayRunTogether(text) || !together).as(text).isTrue();
  }

  @Property
  void cable_isFirstWhereTheFirstOfAllIs(@ForAll("texts") String text) {
    String head = text.length() > 80 ? text.substring(0, 80) : text;
    List<CableMention> all = CableMentions.in(head, 2000);
    boolean expected =
        !all.isEmpty()
            && head.substring(0, all.get(0).start()).chars().noneMatch(Character::isLetterOrDigit);
    assertThat(CableMentions.startsWithCable(text)).as(text).isEqualTo(expected);
  }

  @Property
  void text_startsInsideWhereAPatternFindsIt(@ForAll("texts") String text) {
    for (int from = 0; from <= text.length(); from++) {
      int at = from;
      int expected =
          Stream.of(TextStart.INSIDE, TextStart.INSIDE_UNMARKED)
              .map(pattern -> pattern.matcher(text))
              .filter(matcher -> matcher.find(at))
              .mapToInt(Matcher::start)
              .min()
              .orElse(-1);
      assertThat(TextStart.inside(text, from)).as(text).isEqualTo(expected);
    }
  }

  @Property
  void reasons_startWhereThePatternSaysSo(@ForAll("reasons") String text) {
    boolean expected = Reasons.STARTS.matcher(text.stripLeading()).lookingAt();
    assertThat(Reasons.startsWithReason(text)).as(text).isEqualTo(expected);
  }

  @Property
  void squeezed_hasOneBlankForAGap(@ForAll("texts") String text) {
    String expected =
        String.join(" ", Stream.of(GAPS.split(text)).filter(s -> !s.isEmpty()).toList());
    assertThat(Piece.squeezed(text)).isEqualTo(expected);
  }

  @Property
  void words_areWhatThePatternCuts(@ForAll("texts") String text) {
    List<String> expected =
        Stream.of(text.toUpperCase(Locale.ROOT).split("[\\s,;:()]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    assertThat(TagWords.words(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> reasons() {
    return Arbitraries.of(
            " ",
            "(",
            ")",
            ".",
            "-",
            "_",
            "&",
            "1",
            "4",
            "1.4",
            "1.",
            "(C)",
            "REASON",
            "for ",
            "and",
            "OR",
            "b",
            "d).",
            "DERIVED FROM",
            "DECLASSIFY ON",
            "E.O",
            "the",
            "\u00e9")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", " ", "  ", "\t", "\u00a0", "\u00b6", "\u2003", ".", ")", "(", ":", "-", ";", ",",
            "A", "b", "C", "1", "2", "09", "870", "2188", "OSLO", "Rome", "the", "(C)", "(S/NF) ",
            "SUMMARY", "BEGIN ", "REF", "\u00c9", "0SLO 12", "1. (C) ", "2.")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
