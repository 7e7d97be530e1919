package org.cableway.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The scanner against an oracle that may be slow: two patterns over the whole text. */
final class RowScannerTest {

  private static final Pattern START = Pattern.compile("(?:^|(?<=\n))\"\\d{1,12}\",\"");
  private static final Pattern ROW =
      Pattern.compile(
          "(\"(?:[^\"\\\\]|\\\\.)*+\"(?:,\"(?:[^\"\\\\]|\\\\.)*+\"){7})(?=[\r\n]|\\z)",
          Pattern.DOTALL | Pattern.UNIX_LINES);
  private static final int LARGEST = 120;

  @Property(tries = 1_000)
  void anyBytesInAnyChunksAreCutAsTheOracleCuts(@ForAll("soup") String text, @ForAll long seed) {
    assertThat(scan(text, new Random(seed))).isEqualTo(oracle(text));
  }

  @Property(tries = 300)
  void soundRowsComeOutToTheByte(@ForAll("rows") List<String> rows, @ForAll long seed) {
    String text = String.join("\n", rows) + "\n";
    List<String> expected = rows.stream().map(RowScannerTest::judged).toList();
    assertThat(scan(text, new Random(seed))).isEqualTo(expected);
  }

  /** A quote too much or too few, at any place of a row. */
  @Property(tries = 500)
  void aDamagedQuoteCostsItsRowAndNoOther(
      @ForAll("rows") List<String> rows, @ForAll Random random) {
    int damaged = random.nextInt(rows.size());
    List<String> broken = new ArrayList<>(rows);
    broken.set(damaged, damage(rows.get(damaged), random));
    List<String> heard = scan(String.join("\n", broken) + "\n", random);
    for (int i = 0; i < rows.size(); i++) {
      if (i != damaged) {
        assertThat(heard).contains(judged(rows.get(i)));
      }
    }
  }

  @Test
  void aRowAtTheLimitIsTakenAndOneByteMoreIsNot() {
    String row = row(7, "x".repeat(LARGEST - row(7, "").length()));
    String larger = row(8, "x".repeat(LARGEST - row(8, "").length() + 1));
    assertThat(scan(row + "\n" + larger + "\n" + row(9, "z"), new Random(1)))
        .containsExactly("row " + row, "large " + (LARGEST + 2), "row " + row(9, "z"));
  }

  @Test
  void anEndWithoutALineFeedEndsTheLastRow() {
    assertThat(scan(row(1, "a\n"), new Random(1))).containsExactly("row " + row(1, "a\n"));
  }

  @Test
  void theReturnOfACarriageReturnFileIsNotPartOfTheRow() {
    assertThat(scan(row(1, "a") + "\r\n" + row(2, "b") + "\r\n", new Random(1)))
        .containsExactly("row " + row(1, "a"), "row " + row(2, "b"));
  }

  /** A stray quote at the end of a body line must not publish half of the cable. */
  @Test
  void aRowThatSeemsToEndInTheMiddleIsDamagedAsAWhole() {
    String cut = row(1, "HE SAID \\\"NO\"\nAND LEFT.\n");
    assertThat(scan(cut + "\n" + row(2, "b"), new Random(1)))
        .containsExactly("damaged " + cut + "\n", "row " + row(2, "b"));
  }

  @Test
  void blankLinesBeyondTheLimitAreNothing() {
    String blank = "\n".repeat(3 * LARGEST);
    assertThat(scan(blank + row(1, "a") + blank + row(2, "b") + blank, new Random(1)))
        .containsExactly("row " + row(1, "a"), "row " + row(2, "b"));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(
                6,
                Arbitraries.of(
                    "\"",
                    "\n",
                    "\\",
                    ",",
                    "a",
                    "\r",
                    " ",
                    "1",
                    "\"1\",\"",
                    "\n\"12\",\"",
                    "\",\"",
                    "\"\n",
                    "\\\"",
                    "\",\"\",\"\",\"\",\"\",\"")),
            Tuple.of(3, rowOf()),
            Tuple.of(3, rowOf().map(row -> row + "\n")),
            Tuple.of(1, Arbitraries.of("x".repeat(90), "\n".repeat(90))));
    return pieces.list().ofMaxSize(14).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return rowOf().list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<String> rowOf() {
    Arbitrary<String> body =
        Arbitraries.of("a", "\n", "\\\"", "\\\\", "\\'", "1", ",", "\n1", "\u00C3\u00A9", " ")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.integers().between(1, 300_000).flatMap(n -> body.map(text -> row(n, text)));
  }

  static String row(int number, String body) {
    return "\"%d\",\"1/2/2009 3:04\",\"09X1\",\"\",\"S\",\"\",\"\n\",\"%s\""
        .formatted(number, body);
  }

  /** One quote gone, or one put in. */
  private static String damage(String row, Random random) {
    StringBuilder text = new StringBuilder(row);
    int at = random.nextInt(row.length());
    int quote = row.indexOf('"', at);
    return random.nextBoolean() && quote >= 0
        ? text.deleteCharAt(quote).toString()
        : text.insert(at, '"').toString();
  }

  private static List<String> scan(String text, Random random) {
    List<String> heard = new ArrayList<>();
    RowScanner scanner = new RowScanner(LARGEST, new Lines(heard));
    byte[] bytes = text.getBytes(ISO_8859_1);
    for (int from = 0; from < bytes.length; ) {
      int count = Math.min(bytes.length - from, 1 + random.nextInt(20));
      byte[] chunk = Arrays.copyOfRange(bytes, from, from + count);
      scanner.take(chunk, count);
      from += count;
    }
    scanner.end();
    return heard;
  }

  private static List<String> oracle(String text) {
    List<String> expected = new ArrayList<>();
    Matcher start = START.matcher(text);
    int from = 0;
    while (start.find()) {
      judge(text.substring(from, start.start()), expected);
      from = start.start();
    }
    judge(text.substring(from), expected);
    return expected;
  }

  private static void judge(String segment, List<String> expected) {
    Matcher row = ROW.matcher(segment);
    boolean sound =
        START.matcher(segment).lookingAt() && row.lookingAt() && row.group(1).length() <= LARGEST;
    if (!sound) {
      judgeDamaged(segment, expected);
      return;
    }
    String rest = segment.substring(row.end(1));
    boolean cut = rest.matches("(?s).*(?<!\\\\)\"\\s*") && !rest.contains("\",\"");
    if (cut && segment.length() <= LARGEST) {
      judgeDamaged(segment, expected);
    } else {
      expected.add("row " + row.group(1));
      judgeDamaged(rest, expected);
    }
  }

  private static void judgeDamaged(String segment, List<String> expected) {
    String text = segment.stripLeading();
    if (!text.isEmpty()) {
      expected.add(text.length() > LARGEST ? "large " + text.length() : "damaged " + text);
    }
  }

  private static String judged(String row) {
    return row.length() > LARGEST ? "large " + (row.length() + 1) : "row " + row;
  }

  private record Lines(List<String> heard) implements RowScanner.Rows {

    @Override
    public void row(byte[] bytes) {
      heard.add("row " + new String(bytes, ISO_8859_1));
    }

    @Override
    public void damaged(byte[] bytes) {
      heard.add("damaged " + new String(bytes, ISO_8859_1));
    }

    @Override
    public void tooLarge(long size) {
      heard.add("large " + size);
    }
  }
}
