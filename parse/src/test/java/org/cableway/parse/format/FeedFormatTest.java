package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;

class FeedFormatTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Harbor Watch</title><link>http://blog.example</link>
      <item><title>09QUITO42: the cranes</title><link>http://blog.example/09QUITO42</link>
      <description>C O N F I D E N T I A L QUITO [...]</description>
      <content:encoded><![CDATA[%s]]></content:encoded></item>
      <item><title>Wool</title><description>No cable today.</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Watch</title>
      <entry><title>The cranes</title><id>tag:blog.example,2011:09QUITO42</id>
      <link rel="alternate" href="http://blog.example/cranes"/>
      <content type="html">%s</content></entry></feed>
      """;

  private static final String HTML =
      """
      <p>R 090504Z APR 09<br/>FM AMEMBASSY QUITO<br/>TO SECSTATE WASHDC</p>
      <p>C O N F I D E N T I A L QUITO 000042</p>
      <p>TAGS: EFIS, PREL<br/>SUBJECT: THE CRANES &amp; THE PORT</p>
      <p>1. (C) The cranes came late.</p><p>QUENBY</p>
      <p>Share this:</p><p>Twitter | Facebook</p>
      """;

  private static final List<String> LINES =
      List.of(
          "C O N F I D E N T I A L QUITO 000042",
          "TAGS: EFIS, PREL",
          "SUBJECT: THE CRANES & THE PORT",
          "1. (C) The cranes came late.",
          "QUENBY");

  private final FeedFormat format = new FeedFormat();

  @Test
  void recognises_theRootOfAFeed() {
    assertThat(format.recognises(Decoded.of(RSS.formatted(""), "UTF-8"))).isTrue();
    assertThat(format.recognises(Decoded.of(ATOM.formatted(""), "UTF-8"))).isTrue();
    assertThat(
            format.recognises(
                Decoded.of(
                    "<html><body>Subscribe to our feed, an &lt;rss&gt;</body></html>", "UTF-8")))
        .isFalse();
    assertThat(format.recognises(Decoded.of("The <feed> of the ducks.\n", "UTF-8"))).isFalse();
  }

  /** The extract of the description names the same cable, and is no second one. */
  @Test
  void read_takesTheTextOfAnItem() {
    assertThat(body(RSS.formatted(HTML))).isEqualTo(LINES);
  }

  @Test
  void read_takesTheEscapedTextOfAnEntry() {
    String escaped = HTML.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

    assertThat(body(ATOM.formatted(escaped))).isEqualTo(LINES);
  }

  @Test
  void read_takesTheMarkupOfAnEntryAsItStands() {
    String xhtml = ATOM.replace("type=\"html\"", "type=\"xhtml\"");

    assertThat(body(xhtml.formatted("<div>" + HTML + "</div>"))).isEqualTo(LINES);
  }

  private static List<String> body(String text) {
    RawDocument document =
        new RawDocument(
            text.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:feed", null));
    List<Cable> cables = new CableParser().parse(document);
    assertThat(cables).hasSize(1);
    assertThat(cables.get(0).text().page().format()).isEqualTo("feed");
    assertThat(cables.get(0).id()).isEqualTo("09QUITO42");
    return cables.get(0).text().body().stream()
        .filter(line -> !line.isBlank())
        .map(Line::text)
        .toList();
  }
}
