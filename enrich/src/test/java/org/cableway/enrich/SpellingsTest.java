package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;

class SpellingsTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
  private static final List<String> WANTED = List.of("WOOL", "WOOLLY", "ÉLAN", "FISH", "CAFÉ");
  private static final String SUBJECT = "THE WOOL AND WOOLLY ÉLAN OF FISH, CAFÉ";

  /** The slow twin: every word in capitals, and its forms counted. */
  @Property
  void of_choosesWhatCountingEveryWordChooses(@ForAll("texts") List<String> texts) {
    List<Line> lines = texts.stream().map(text -> new Line(1, Zone.ANY, text)).toList();

    assertThat(Spellings.of(SUBJECT, lines)).isEqualTo(slow(texts));
  }

  private static Map<String, String> slow(List<String> texts) {
    List<String> told =
        texts.stream()
            .filter(text -> count(text, "\\p{Ll}") > count(text, "\\p{Lu}"))
            .collect(Collectors.toList());
    Map<String, Long> forms =
        told.stream()
            .flatMap(text -> WORD.matcher(text).results())
            .map(MatchResult::group)
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    if (told.stream().noneMatch(text -> count(text, "\\p{Lu}") > 0)) {
      return Map.of();
    }
    Map<String, String> chosen = new HashMap<>();
    forms.keySet().stream()
        .sorted(Comparator.<String, Long>comparing(forms::get).reversed().thenComparing(w -> w))
        .filter(form -> WANTED.contains(form.toUpperCase(Locale.ROOT)))
        .filter(form -> form.charAt(0) != 'ﬁ')
        .forEach(form -> chosen.putIfAbsent(form.toUpperCase(Locale.ROOT), written(form)));
    return chosen;
  }

  private static String written(String form) {
    return count(form, "\\p{Lu}") > 0
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static long count(String text, String letter) {
    return Pattern.compile(letter).matcher(text).results().count();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            " ",
            " ",
            "wool",
            "Wool",
            "WOOL",
            "WOol",
            "ly",
            "LY",
            "élan",
            "Élan",
            "fish",
            "ﬁsh",
            "café",
            "CAFÉ",
            "x",
            "7",
            "-",
            "[",
            "the quiet sea")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(4);
  }
}
