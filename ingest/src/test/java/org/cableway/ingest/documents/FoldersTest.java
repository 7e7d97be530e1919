package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {

  @TempDir Path folder;

  @Test
  void filesComeSortedByNameHoweverTheyWereMade() throws IOException {
    write("b/2.txt", "4");
    write("b/10.txt", "3");
    write("c.txt", "5");
    write("a.txt", "1");
    write("a/z.txt", "0");
    assertThat(list().lines)
        .containsExactly("z.txt: 0", "a.txt: 1", "10.txt: 3", "2.txt: 4", "c.txt: 5");
  }

  @Test
  void hiddenFilesAndFoldersAreSkippedAndCounted() throws IOException {
    write(".git/config", "x");
    write(".git/head", "x");
    write(".hidden", "x");
    write("a.txt", "1");
    assertThat(list().lines).containsExactly(".git skipped", ".hidden skipped", "a.txt: 1");
  }

  @Test
  void aHiddenFileThatWasAskedForIsRead() throws IOException {
    write(".asked/.for", "1");
    assertThat(list(folder.resolve(".asked/.for")).lines).containsExactly(".for: 1");
    write(".asked/a", "2");
    assertThat(list(folder.resolve(".asked")).lines).containsExactly(".for skipped", "a: 2");
  }

  @Test
  void linksOutOfTheFolderAndRoundInCirclesAreNotFollowed(@TempDir Path outside)
      throws IOException {
    Files.writeString(outside.resolve("secret"), "secret");
    write("a.txt", "1");
    Files.createSymbolicLink(folder.resolve("inner"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("out"), outside.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("outfolder"), outside);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    Files.createSymbolicLink(folder.resolve("torn"), folder.resolve("nowhere"));
    assertThat(list().lines)
        .containsExactly(
            "a.txt: 1",
            "inner: 1",
            "out skipped",
            "outfolder skipped",
            "round skipped",
            "torn skipped");
  }

  @Test
  void aPathThatIsNotThereIsRejectedAndTheOthersAreRead() throws IOException {
    write("a.txt", "1");
    assertThat(list(folder.resolve("nowhere"), folder).lines)
        .containsExactly("nowhere unreadable", "a.txt: 1");
  }

  @Test
  void thePlaceOfAFileIsItsAddress() throws IOException {
    write("a b.txt", "1");
    assertThat(list().documents.get(0).place().uri()).startsWith("file:///").endsWith("/a%20b.txt");
  }

  /** A header is one line, whatever a file is called. */
  @Test
  void lineBreaksInTheNameOfAFileAreWrittenAsNumbers() throws IOException {
    write("two\nlines.txt", "A");
    assertThat(list().documents.get(0).place().uri()).endsWith("/two%0Alines.txt");
  }

  @Test
  void progressCountsTheBytesOnDiskAndEndsWhereItShould() throws IOException {
    write("a.txt", "12345");
    write(".hidden", "123");
    Files.write(folder.resolve("b.zip"), Packed.zip("x", new byte[100_000]));
    Documents documents = new Documents(List.of(folder.toString()), Limits.DEFAULT);
    assertThat(documents.progress().bytesTotal()).isEqualTo(Progress.UNKNOWN);
    documents.list(new Heard());
    long size = 5 + Files.size(folder.resolve("b.zip"));
    assertThat(documents.progress().bytesTotal()).isEqualTo(size);
    assertThat(documents.progress().bytesRead()).isEqualTo(size);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Heard list(Path... paths) {
    List<Path> asked = paths.length == 0 ? List.of(folder) : List.of(paths);
    Heard heard = new Heard();
    new Documents(asked.stream().map(Path::toString).toList(), Limits.DEFAULT).list(heard);
    return heard;
  }
}
