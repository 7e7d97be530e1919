package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TelegramElementTest {

  private static final String TELEGRAM =
      "UNCLAS QUITO 000042<br>TAGS: EFIS EC<br>SUBJECT: FISH<br>1. (C) Fish.<br>2. (C) More.";

  /** No class and no word tells that the remark is none of the telegram's. */
  @Test
  void read_keepsTheElementThatHoldsTheTelegram() {
    assertThat(kept("<div>" + TELEGRAM + "</div><p>A fine cable.</p>")).endsWith("2. (C) More.");
  }

  @Test
  void read_countsAQuotationForNothing() {
    assertThat(kept("<div>" + TELEGRAM + "</div><div class='x'>2. (C) More.<br>Really?</div>"))
        .endsWith("2. (C) More.")
        .doesNotContain("Really?");
  }

  @Test
  void read_goesOnInElementsOfTheSameLook() {
    assertThat(kept("<div>" + TELEGRAM + "</div><div>There is cod.</div><div>LARKSPUR</div>"))
        .contains("There is cod.", "LARKSPUR");
  }

  @Test
  void read_keepsTheNameInAnElementOfItsOwn() {
    assertThat(kept("<div>" + TELEGRAM + "</div><i>LARKSPUR</i><p>A fine cable.</p>"))
        .endsWith("LARKSPUR");
  }

  @Test
  void read_takesNoTelegramASecondTime_fromTheBoxToCopyItFrom() {
    String box = "<textarea>" + TELEGRAM.replace("<br>", "\n") + "</textarea>";
    assertThat(kept("<div>" + TELEGRAM + "</div><h4>RAW Data</h4>" + box))
        .containsOnlyOnce("SUBJECT: FISH")
        .endsWith("2. (C) More.");
    assertThat(kept("<h4>RAW Data</h4>" + box)).contains("SUBJECT: FISH");
  }

  private static List<String> kept(String html) {
    return HtmlFormat.read("html", "UTF-8", Jsoup.parse(html), PageFacts.NONE).lines().stream()
        .filter(line -> !line.isBlank())
        .map(Line::text)
        .toList();
  }
}
