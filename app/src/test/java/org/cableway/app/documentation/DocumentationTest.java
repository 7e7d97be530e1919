package org.cableway.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages for people say of the tree is true of the tree. */
class DocumentationTest {

  /** {@code [RATIONALE.md](RATIONALE.md)}, {@code (../CONTRIBUTING.md#a-new-stripper)}. */
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:)([^)\\s]{1,200})\\)");

  /** {@code `CableParserTest`}; {@code `XStripperTest`} stands for any. */
  private static final Pattern TEST =
      Pattern.compile("`((?!X[A-Z])[A-Z][A-Za-z0-9]{2,80}(?:Test|IT|Properties))`");

  /**
   * {@code `parse/src/main/java/org/cableway/parse/format/Formats.java`}, {@code `samples/blog`}.
   */
  private static final Pattern PATH =
      Pattern.compile(
          "`((?:app|benchmarks|contract|docker|docs|enrich|ingest|messaging|parse|samples|store)/"
              + "[A-Za-z0-9/_-]{1,200}(?:\\.[a-z0-9-]{1,12}){0,3})`");

  static Stream<Document> documents() {
    return Document.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void links_leadSomewhere(Document page) {
    assertThat(page.found(LINK)).filteredOn(link -> !page.leadsTo(link)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void tests_exist(Document page) {
    List<String> tests = SourceTree.testNames();
    assertThat(page.found(TEST)).filteredOn(name -> !tests.contains(name)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paths_exist(Document page) {
    assertThat(page.found(PATH)).filteredOn(path -> !SourceTree.has(path)).isEmpty();
  }

  /** A block of Java quotes the file that was named last; {@code ...} leaves lines out. */
  @ParameterizedTest
  @MethodSource("documents")
  void code_isQuotedFromTheFileNamedAboveIt(Document page) {
    for (Quotation quotation : page.quotations()) {
      assertThat(quotation.missing()).as("%s quotes %s", page, quotation.path()).isEmpty();
    }
  }
}
