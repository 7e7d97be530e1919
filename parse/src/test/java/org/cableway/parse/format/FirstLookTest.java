package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The slow twin is the text, decoded as a whole and searched for one thing after the other. */
class FirstLookTest {

  private static final String TABLE = "<table class='cable'>";
  private static final String COPIED_TABLE = "<table class=\"cable\">";
  private static final String BLOCK = "<pre>";

  @Property(tries = 5000)
  void isPlain_isWhatTheJdkDecodesWithoutALoss(@ForAll("bytes") byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean slow = text.indexOf('\uFFFD') < 0 && (bytes.length == 0 || bytes[0] != (byte) 0xEF);
    for (byte b : bytes) {
      slow &= b < 0 || b >= ' ' || "\n\r\t\f".indexOf(b) >= 0;
    }
    assertThat(FirstLook.at(bytes).isPlain()).isEqualTo(slow);
  }

  /** Halves of pairs have no bytes. */
  @Property
  void isPlain_forEverySignButControlsAndLostOnes(@ForAll int any) {
    int sign = Math.floorMod(any, Character.MAX_CODE_POINT + 1);
    byte[] bytes = ("wool " + Character.toString(sign)).getBytes(StandardCharsets.UTF_8);
    boolean isControl = sign < ' ' && "\n\r\t\f".indexOf(sign) < 0;

    assertThat(FirstLook.at(bytes).isPlain()).isEqualTo(!isControl && sign != '\uFFFD');
  }

  @Property
  void marks_areThoseOfOnePage(@ForAll("pages") String page) {
    assertThat(marks(page).areOfPage()).isEqualTo(isPage(page));
  }

  @Property
  void marks_standWhereTheyAre(@ForAll("pages") String page) {
    MirrorMarks marks = marks(page);

    assertThat(marks.block()).isEqualTo(page.indexOf(BLOCK));
    int second = marks.block() < 0 ? -1 : page.indexOf(BLOCK, marks.block() + 1);
    assertThat(marks.second()).isEqualTo(second);
    if (isPage(page)) {
      assertThat(marks.table()).isEqualTo(tableAt(page, 0));
      long above = page.substring(0, marks.block()).chars().filter(c -> c == '\n').count();
      assertThat(marks.line()).isEqualTo(1 + above);
    }
  }

  private static MirrorMarks marks(String page) {
    return FirstLook.at(page.getBytes(StandardCharsets.US_ASCII)).marks();
  }

  private static boolean isPage(String page) {
    int table = tableAt(page, 0);
    int first = page.indexOf(BLOCK);
    int second = first < 0 ? -1 : page.indexOf(BLOCK, first + 1);
    boolean hasItsBlocks = first > table && (second < 0 || page.indexOf(BLOCK, second + 1) < 0);
    return table >= 0 && hasItsBlocks && tableAt(page, table + 1) < 0;
  }

  private static int tableAt(String page, int from) {
    int at = page.indexOf(TABLE, from);
    return at >= 0 ? at : page.indexOf(COPIED_TABLE, from);
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> letters = Arbitraries.of((byte) 'a', (byte) '<', (byte) 't', (byte) '\n');
    Arbitrary<Byte> edges =
        Arbitraries.of(0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBD, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED)
            .map(Integer::byteValue);
    Arbitrary<Byte> highest =
        Arbitraries.of(0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x0C, 0x0D, 0x1F, 0x7F)
            .map(Integer::byteValue);
    return Arbitraries.frequencyOf(Tuple.of(12, letters), Tuple.of(2, edges), Tuple.of(1, highest))
        .array(byte[].class)
        .ofMaxSize(24);
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            TABLE,
            TABLE,
            COPIED_TABLE,
            BLOCK,
            BLOCK,
            "\n",
            "wool",
            "<p>",
            "<td",
            "<",
            "</pre>",
            "fish")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
