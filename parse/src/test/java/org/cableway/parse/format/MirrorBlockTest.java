package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line;
import org.cableway.parse.Line.Zone;
import org.junit.jupiter.api.Test;

/** The slow twin takes the links from the whole block, and cuts it then. */
class MirrorBlockTest {

  private static final String ABOVE = "<html><pre>";

  @Property(tries = 5000)
  void lines_areThoseOfTheBlockWithoutItsLinks(@ForAll("blocks") String block) {
    List<String> slowTags = new ArrayList<>();
    List<Line> slow = slow(block, slowTags);
    List<String> tags = new ArrayList<>();

    assertThat(lines(block, tags)).isEqualTo(slow);
    assertThat(tags).isEqualTo(slowTags);
  }

  /** A fault of the page stays one, wherever it is found. */
  @Test
  void lines_refuseALinkWithoutATag() {
    String block = "TAGS: <a href='/tag/EFIS</a> <a href='/tag/EC_0.html'>EC</a>";

    assertThatThrownBy(() -> slow(block, new ArrayList<>()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> lines(block, new ArrayList<>()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<Line> slow(String block, List<String> tags) {
    String text = new MirrorLinks(tags).unwrap(block).replace("&#x000A;", "\n");
    return Lines.of(text, 7, Zone.BODY);
  }

  private static List<Line> lines(String block, List<String> tags) {
    byte[] bytes = (ABOVE + block + "</pre>").getBytes(StandardCharsets.UTF_8);
    Decoded page = Decoded.plain(bytes, FirstLook.at(bytes));
    int end = bytes.length - "</pre>".length();
    return new MirrorBlock(page, ABOVE.length(), end, 7, Zone.BODY).lines(tags);
  }

  @Provide
  Arbitrary<String> blocks() {
    return Arbitraries.of(
            "&#x000A;",
            "&#x000A;",
            "&#x0",
            "00A;",
            "\n",
            "\r",
            " ",
            "wool",
            "¶’",
            "&amp;",
            "<a id='par3' href='#par3'>¶</a>",
            "<a href='/tag/EC_0.html'>EC</a>",
            "<a href='/tag/",
            "'>EFIS",
            "</a>",
            "<a href='x'>")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts))
        .filter(MirrorBlockTest::isRead);
  }

  private static boolean isRead(String block) {
    try {
      slow(block, new ArrayList<>());
      return true;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }
}
