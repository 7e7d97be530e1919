package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real archives and a real dump, where they are at hand. */
final class CorpusTest {

  private static final Path CORPUS = Path.of(System.getProperty("cableway.corpus", "corpus"));

  @Test
  void everyShapeOfTheCorpusGivesItsDocuments() {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus: set -Dcableway.corpus to run this");
    assertThat(count("cablegate-mirror.tar.gz")).isEqualTo(638);
    assertThat(count("cables.csv.gz")).isEqualTo(637);
    assertThat(count("blog")).isEqualTo(1);
  }

  private static int count(String name) {
    Heard heard = new Heard();
    Documents documents = new Documents(List.of(CORPUS.resolve(name).toString()), Limits.DEFAULT);
    documents.list(heard);
    assertThat(heard.lines).hasSameSizeAs(heard.documents);
    assertThat(documents.progress().bytesRead()).isEqualTo(documents.progress().bytesTotal());
    return heard.documents.size();
  }
}
