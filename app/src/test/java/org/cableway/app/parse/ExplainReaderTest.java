package org.cableway.app.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cableway.app.golden.SampleDocuments;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.parse.CableParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExplainReaderTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "explain");

  /** {@code 42 ? nobody ...}: the first row of a line. */
  private static final Pattern LINE = Pattern.compile("(?m)^ {0,4}(\\d+)(?: |$)");

  private final ExplainReader reader = new ExplainReader(new CableParser());

  /**
   * A blog page, a printed telegram of two sections, a row of a dump. {@code -Dgolden.update=true}
   * rewrites the expectations; the difference is the review.
   */
  @TestFactory
  Stream<DynamicTest> sample_isExplainedAsExpected() {
    return Stream.of("09ULAANBAATAR234.txt", "93MAPUTO2271.txt", "cables.csv!row 2")
        .map(name -> dynamicTest(name, () -> compare(name)));
  }

  private void compare(String name) throws IOException {
    RawDocument document =
        SampleDocuments.all().stream()
            .filter(sample -> sample.place().toString().endsWith(name))
            .findFirst()
            .orElseThrow();
    Path file = FOLDER.resolve(name.replaceAll("[^A-Za-z0-9.]+", "-") + ".explained");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text(document));
    }
    assertThat(text(document)).isEqualTo(Files.readString(file));
  }

  @TestFactory
  Stream<DynamicTest> line_standsOnce_inOrder_inColumns() {
    return SampleDocuments.all().stream()
        .filter(document -> !reader.read(document).results().isEmpty())
        .map(document -> dynamicTest(document.place().toString(), () -> check(text(document))));
  }

  private static void check(String text) {
    List<Integer> numbers =
        LINE.matcher(text).results().map(line -> Integer.valueOf(line.group(1))).toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    Matcher counted = Pattern.compile("(?m)^=== (\\d+) lines").matcher(text);
    assertThat(counted.find()).isTrue();
    assertThat(numbers).hasSize(Integer.parseInt(counted.group(1)));
    assertThat(text.lines()).allSatisfy(row -> assertThat(row.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void lineThatNobodyRead_isMarked() {
    String text =
        text(
            document(
                """
                C O N F I D E N T I A L OSLO 000042
                E.O. 12958: DECL: 01/02/2019
                TAGS: PGOV, NO
                SUBJECT: THE SNOWMAN OF THE HARBOUR

                Box 7, folder 12, without its last leaf,

                1. (C) The snowman has no nose.
                """));

    assertThat(text).containsPattern("(?m)^ {4}6 \\? nobody +Box 7");
    assertThat(text)
        .containsPattern("(?m)^ {4}8 {3}paragraphs 1 \\(C\\) +1\\. \\(C\\) The snowman");
  }

  /** The person wants to see why: the lines stand on one stream, the rejection on the other. */
  @Test
  void documentWithoutTelegram_isShownAndRejected() {
    Lines lines = reader.read(document("A letter to my aunt.\n"));

    assertThat(new String(lines.results().get(0), StandardCharsets.UTF_8))
        .containsPattern("(?m)^ {4}1 \\? nobody +A letter to my aunt\\.");
    assertThat(new String(lines.rejections().get(0), StandardCharsets.UTF_8))
        .contains("\"code\":\"no-cable-found\"");
  }

  @Test
  void documentThatIsNoText_isRejected() {
    Lines lines = reader.read(new RawDocument(new byte[] {0, 1, 2, 3}, new Place("x", null)));

    assertThat(lines.results()).isEmpty();
    assertThat(lines.rejections()).hasSize(1);
  }

  private String text(RawDocument document) {
    return new String(reader.read(document).results().get(0), StandardCharsets.UTF_8);
  }

  private static RawDocument document(String text) {
    return new RawDocument(text.getBytes(StandardCharsets.UTF_8), new Place("page.txt", null));
  }
}
