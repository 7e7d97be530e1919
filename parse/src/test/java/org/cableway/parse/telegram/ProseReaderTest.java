package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cableway.contract.CableRecord.Paragraph;
import org.cableway.parse.Notes;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The whole of a text at once; its parts have tests of their own. */
class ProseReaderTest {

  private static final String CABLE =
      """
      -------
      SUMMARY
      -------

      1. (C) The harbour office will open a second ferry line. End
      summary.

      More ferries
      ------------

      2. (C/NF) Director Holm told us that XXXXXXXXXXXX had asked for
      re-
      pairs. (Comment: He has asked before. End comment.)

      -------
      COMMENT
      -------

      3. (C) The line will pay for itself.
      HEATH

      CONFIDENTIAL
      NNNN
      """;

  @Test
  void read_givesEveryPart() {
    Prose prose = Lines.prose(CABLE);

    assertThat(prose.summary()).isEqualTo("The harbour office will open a second ferry line.");
    assertThat(prose.comments())
        .containsExactly("He has asked before.", "The line will pay for itself.");
    assertThat(prose.signedBy()).containsExactly("HEATH");
    assertThat(prose.paragraphs())
        .extracting(Paragraph::number, Paragraph::marking)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "C"),
            org.assertj.core.groups.Tuple.tuple(2, "C/NF"),
            org.assertj.core.groups.Tuple.tuple(3, "C"));
  }

  @Test
  void read_claimsEveryLineThatSaysSomething() {
    Notes notes = new Notes();
    new ProseReader().read(Lines.of(CABLE), notes);

    assertThat(notes.claims().values().stream().flatMap(List::stream))
        .contains("summary", "comments", "paragraphs 2 (C/NF)", "signedBy", "sections mark");
    long lines = CABLE.lines().filter(line -> !line.isBlank()).count();
    assertThat(notes.claims().keySet().stream().filter(n -> !Lines.of(CABLE).get(n - 1).isBlank()))
        .hasSize((int) lines);
  }

  @Test
  void read_withoutLines_isEmpty() {
    assertThat(new ProseReader().read(java.util.List.of(), new Notes()))
        .isEqualTo(new Prose(null, java.util.List.of(), java.util.List.of(), java.util.List.of()));
  }

  /** A single line of megabytes must not cost more than its length. */
  @Test
  void read_hugeLines_takeLinearTime() {
    for (String piece :
        new String[] {" ", "-", "(", "1. (", "A ", "END ", "COMMENT ", "X", "\"", "Summary "}) {
      String text = piece.repeat(1_000_000 / piece.length()) + "\n1. (C) End summary.\nHEATH";
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Lines.prose(text), piece);
    }
  }
}
