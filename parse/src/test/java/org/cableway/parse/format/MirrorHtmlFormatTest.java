package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.cableway.parse.Page;
import org.junit.jupiter.api.Test;

class MirrorHtmlFormatTest {

  private static final String PAGE =
      """
      <html><head><title>Cable Viewer</title></head><body>
      <h3>Viewing cable 09QUITO42, A HARBOR FOR THE NORTH</h3>
      <table class='cable'>
      <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
      <tr>
      <td>
      <a href='/cable/2009/04/09QUITO42.html'>09QUITO42</a>
      </td>
      <td><a href='/date/2009-04_0.html'>2009-04-09 15:03</a></td>
      <td><a href='/reldate/2010-11-28_0.html'>2010-11-28 18:06</a></td>
      <td><a href='/classification/4_0.html' title='unclassified'>SECRET//NOFORN</a></td>
      <td><a href='/origin/103_0.html'>Embassy Quito</a></td>
      </tr>
      </table>
      <code><pre>R 091548Z APR 09&#x000A;FM AMEMBASSY QUITO</pre></code>
      <code><pre><<218634>>&#x000A;S E C R E T QUITO 000042 &#x000A;TAGS: <a href='/tag/EFIS_0.html'>EFIS</a> <a href='/tag/EC_0.html'>EC</a>&#x000A;<a id='par1' href='#par1'>¶</a>1. (S) Fish &processes8; wool </td><br> <a href='x'>and</a>&#x000A;</pre></code>
      </div></body></html>
      """;

  private final MirrorHtmlFormat format = new MirrorHtmlFormat();

  /**
   * Other pages string several cables together: read by the mirror's rules all but one were lost.
   */
  @Test
  void recognises_aPageOfOneCable() {
    assertThat(format.recognises(Decoded.of(PAGE, "UTF-8"))).isTrue();
    assertThat(format.recognises(Decoded.of(PAGE.replace("</body></html>", "") + PAGE, "UTF-8")))
        .isFalse();
    String another = "<pre>R 101548Z APR 09</pre>";
    assertThat(format.recognises(Decoded.of(PAGE.replace("<body>", "<body>" + another), "UTF-8")))
        .isFalse();
    assertThat(format.recognises(Decoded.of(PAGE.replace("</body>", another + "</body>"), "UTF-8")))
        .isFalse();
  }

  @Test
  void read_takesTheBlocksAsTheyStand() {
    Page page = format.read(Decoded.of(PAGE, "UTF-8"));

    assertThat(page.lines())
        .extracting(Line::text)
        .containsExactly(
            "R 091548Z APR 09",
            "FM AMEMBASSY QUITO",
            "<<218634>>",
            "S E C R E T QUITO 000042",
            "TAGS: EFIS EC",
            "1. (S) Fish &processes8; wool </td><br> <a href='x'>and</a>");
    assertThat(page.lines().get(1).zone()).isEqualTo(Zone.HEADER);
    assertThat(page.lines().get(2).zone()).isEqualTo(Zone.BODY);
  }

  /** The break entity ends a line like any other: so each line of the telegram has a number. */
  @Test
  void read_numbersLinesOnceEach() {
    Page page = format.read(Decoded.of(PAGE, "UTF-8"));

    assertThat(page.lines()).extracting(Line::number).containsExactly(15, 16, 17, 18, 19, 20);
  }

  @Test
  void read_takesTheFactsOfTheTable() {
    Page page = format.read(Decoded.of(PAGE, "UTF-8"));

    assertThat(page.facts().referenceId()).isEqualTo("09QUITO42");
    assertThat(page.facts().created()).isEqualTo(Instant.parse("2009-04-09T15:03:00Z"));
    assertThat(page.facts().released()).isEqualTo(Instant.parse("2010-11-28T18:06:00Z"));
    assertThat(page.facts().classification()).isEqualTo("SECRET//NOFORN");
    assertThat(page.facts().origin()).isEqualTo("Embassy Quito");
    assertThat(page.facts().title()).isEqualTo("A HARBOR FOR THE NORTH");
    assertThat(page.facts().tags()).containsExactly("EFIS", "EC");
  }

  /** The mirror of December 2010 prints the hour of the dial in place of the minutes. */
  @Test
  void read_doubtsMinutesThatAreTheHourAgain() {
    assertThat(format.read(Decoded.of(PAGE, "UTF-8")).facts().minutesDoubtful()).isTrue();
    assertThat(
            format
                .read(Decoded.of(PAGE.replace("15:03", "15:48"), "UTF-8"))
                .facts()
                .minutesDoubtful())
        .isFalse();
  }

  @Test
  void read_bearsAPageThatIsCut() {
    for (int end = PAGE.indexOf("<pre>") + 5; end < PAGE.length(); end += 7) {
      assertThat(format.read(Decoded.of(PAGE.substring(0, end), "UTF-8")).format())
          .isEqualTo("mirror-html");
    }
  }
}
