package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.parse.Line;
import org.cableway.parse.PageFacts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  @Test
  void lines_endWithBreaksAndBlocks() {
    assertThat(lines("<div>one</div><div>two<br>three<br/>four</div>five"))
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Test
  void lines_ofParagraphsStandApart() {
    assertThat(lines("<p>one<br />\n two</p>\n<p>three</p>"))
        .containsExactly("one", "two", "", "three");
  }

  @Test
  void lines_ofPreformattedTextAreKept() {
    assertThat(lines("<pre>\none\n  two\n\nthree</pre>"))
        .containsExactly("one", "  two", "", "three");
  }

  @Test
  void lines_holdTheCellsOfARow() {
    assertThat(lines("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
        .containsExactly("a b", "c");
  }

  @Test
  void lines_decodeEntitiesEvenWhenEncodedTwice() {
    assertThat(lines("<p>wool &amp; &amp;amp;quot;fish&amp;quot;&nbsp;&#8217;09</p>"))
        .containsExactly("wool & \"fish\" ’09");
  }

  /** Editors make lists of numbered paragraphs; the numbers are no text of the page then. */
  @Test
  void lines_holdTheNumbersOfAListOfParagraphs() {
    assertThat(
            lines("<ol><li>(C) Cod.</li><li><p>(C) Hake.</p></li><li value=7>(U) Ling.</li></ol>"))
        .containsExactly("1.  (C) Cod.", "", "2.  (C) Hake.", "", "7.  (U) Ling.");
  }

  /** Listings number every line: those numbers are the page's. */
  @Test
  void lines_holdNoNumbersOfAListing() {
    assertThat(lines("<ol><li>R 090504Z APR 09</li><li>FM AMEMBASSY QUITO</li></ol>"))
        .containsExactly("R 090504Z APR 09", "FM AMEMBASSY QUITO");
  }

  @Test
  void lines_holdNoScript() {
    assertThat(lines("<script>var x;</script><style>p{}</style><p>one</p>")).containsExactly("one");
  }

  /** Some pages leave the line breaks of a telegram to {@code white-space: pre}. */
  @Test
  void lines_keepRawBreaksWhereATelegramStands() {
    assertThat(lines("<div>R 090504Z APR 09\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC</div>"))
        .containsExactly("R 090504Z APR 09", "FM AMEMBASSY QUITO", "TO SECSTATE WASHDC");
  }

  @Test
  void read_cutsWhatThePageMarksAsItsFurniture() {
    var page =
        HtmlFormat.read(
            "html",
            "UTF-8",
            Jsoup.parse(
                "<nav>Home</nav><div>UNCLAS QUITO 000042</div><div id='comments'>Nice</div>"),
            PageFacts.NONE);

    assertThat(page.lines()).extracting(Line::text).containsExactly("UNCLAS QUITO 000042");
    assertThat(page.cuts()).extracting(cut -> cut.line().text()).containsExactly("Home", "Nice");
  }

  /** A forum may hold the telegram in what it calls a comment. */
  @Test
  void read_cutsNothingWhereTheTelegramItselfIsFurniture() {
    var page =
        HtmlFormat.read(
            "html",
            "UTF-8",
            Jsoup.parse("<div class='comment'>UNCLAS QUITO 000042</div>"),
            PageFacts.NONE);

    assertThat(page.lines()).extracting(Line::text).containsExactly("UNCLAS QUITO 000042");
  }

  private static List<String> lines(String html) {
    return HtmlText.lines(Jsoup.parse(html)).stream().map(line -> line.line().text()).toList();
  }
}
