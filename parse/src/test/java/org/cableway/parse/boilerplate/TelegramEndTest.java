package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.parse.Cable;
import org.cableway.parse.CableParser;
import org.cableway.parse.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramEndTest {

  private static final String HEADING =
      """
      R 090504Z APR 09
      FM AMEMBASSY QUITO
      TO SECSTATE WASHDC 0042

      C O N F I D E N T I A L QUITO 000042

      E.O. 12958: DECL: 04/09/2019
      TAGS: EFIS
      SUBJECT: THE CRANES OF THE PORT

      Classified By: Ambassador Ulla Quenby for reasons 1.4 (b) and (d).

      1. (C) The cranes came late.
      They stand on the quay now.
      Nobody knows how to use them.

      """;

  /** Words that pages live by are headings in telegrams too: nothing but the word tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the Money",
        "Share the Burden",
        "Contact",
        "Legal",
        "Related Issues",
        "Other News",
        "Sources",
        "Source",
        "Top",
        "--",
        "Quote",
        "Recent Comments",
        "Two Responses"
      })
  void find_keepsAHeadingThatAPageCouldHaveToo(String heading) {
    String text =
        "The crews waited.\n\n" + heading + "\n\nThe money went to the ferry.\n\nQUENBY\n";

    assertThat(lines(HEADING + text)).contains(heading).endsWith("QUENBY");
    assertThat(lines(HEADING + heading + "\n\n2. (C) Nobody paid.\n\nQUENBY\n")).contains(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most recent polls put the harbor party",
        "No response to the note has come, said",
        "Posted in Quito since 2002, the consul",
        "Published in 2006, the study of the port",
        "Written by the harbor master, the letter",
        "Tracking of the ferries, he said, is left"
      })
  void find_keepsASentenceThatBeginsLikeAHabit(String sentence) {
    String text = sentence + "\nis all that there is to tell.\n\nQUENBY\n\nShare this:\n";

    assertThat(lines(HEADING + text)).contains(sentence).endsWith("QUENBY");
  }

  @Test
  void find_takesWhoClassifiedForWhoSignsInSmallLettersToo() {
    String text = "The crews waited.\n\nquenby\n\nThanks to the reader who sent this in.\n\nUlla\n";

    assertThat(lines(HEADING + text)).endsWith("quenby");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUENBY .",
        "They will wait. Larkspur",
        "End of Part One LARKSPUR",
        "Harbor Union    66       31.5 LARKSPUR",
        "They will not pay. END COMMENT LARKSPUR",
        "They will not pay. END COMMENT LARKSPUR 2009-12-31",
        "NNNN",
        "They will wait.  END COMMENT."
      })
  void find_endsWhereATelegramEnds(String last) {
    String text =
        "2. (C) The crews waited.\n\n"
            + last
            + "\n\nI read it twice and wonder.\n\nUlla\n\nShare this:\n";

    assertThat(lines(HEADING + text)).endsWith(last);
  }

  /** Who signs a letter within a telegram takes leave first; and redactions are no names. */
  @ParameterizedTest
  @ValueSource(strings = {"Best regards,", "9. XXXXXXXXXXXX"})
  void find_keepsTheNameBehind(String line) {
    assertThat(lines(HEADING + "The crews waited.\n\n" + line + "\n\nQUENBY\n"))
        .contains(line)
        .endsWith("QUENBY");
  }

  @Test
  void find_keepsTheEndOfMessageBelowANameInAParagraph() {
    String text = "END TALKING POINTS. LARKSPUR\nNNNN\n\nThanks to the reader.\n\nUlla\n";

    assertThat(lines(HEADING + text)).endsWith("END TALKING POINTS. LARKSPUR", "NNNN");
  }

  @Test
  void find_keepsAListBehindTheComment() {
    String text =
        """
        2. (C) COMMENT: They will wait. END COMMENT.

        Participants:
        Captain Oak, Port Authority

        Party Seats
        Harbor Union 66

        Please visit our site at
        http://www.quito.example

        Larkspur

        Thanks to all who wrote.

        Share this:
        """;

    assertThat(lines(HEADING + text)).contains("Harbor Union 66").endsWith("Larkspur");
  }

  @Test
  void find_takesALineWiderThanATelegraphWritesForThePages() {
    String remark =
        "What is to be made of it is hard to say, but whoever paid for the cranes will not like this.";
    String text = "The crews waited\nuntil they were told\nof the cranes\n\n" + remark + "\n";

    assertThat(lines(HEADING + text)).endsWith("of the cranes");
  }

  /** Readers number what they say; behind a name and a crowd of habits no telegram goes on. */
  @Test
  void find_endsAtTheNameThoughAReaderCountsOn() {
    String text =
        """
        They will wait.

        QUENBY

        Share this:
        Leave a Reply
        Posted by anna on 3 May 2011
        Reply | Quote | Report
        Leave a Reply

        2. (S) did anybody get this far?
        """;

    assertThat(lines(HEADING + text)).endsWith("QUENBY");
  }

  /**
   * Wherever a block ends there may be one; what stands below it is the telegram's all the same.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "[ad]",
        "Story continues below advertisement",
        "Read more: The last ferry of the year",
        "Click here to support our work",
        "Sign up for our daily newsletter\nEmail address\nSubscribe"
      })
  void find_takesAdvertisementsOutOfHeadingAndText(String advertisement) {
    String text = HEADING + "2. (C) Oars:\n\n-- nine of them, and\n\n4. (C) Nobody\n\nQUENBY\n";

    for (String above : List.of("E.O.", "Classified By", "1. (C)", "-- nine", "4. (C)")) {
      String page = text.replace(above, advertisement + "\n\n" + above);
      assertThat(filled(page)).as(above).isEqualTo(filled(text)).endsWith("QUENBY");
    }
  }

  /** Below the name it is one line of many, and no word of the telegram follows. */
  @Test
  void find_endsAboveAnAdvertisementWithCompany() {
    String text = "The crews waited\n\nAdvertisement\n\nLeave a Reply\n\nShare this:\n";

    assertThat(lines(HEADING + text)).endsWith("The crews waited");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Via WikiLeaks)",
        "Source: WikiLeaks",
        "Original: 09QUITO42",
        "Read the original here",
        "Editor's note: spelling as found\nFootnotes:"
      })
  void find_endsAboveANoteOnTheSource(String note) {
    assertThat(lines(HEADING + "2. (C) Nobody paid.\n\nQuenby\n" + note + "\n")).endsWith("Quenby");
  }

  /** Pages of divisions have no blank line that would part them from a telegram. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They will wait.\nQuenby\nRAW Paste Data",
        "They will wait. QUENBY\nNotes\nFacebook 12",
        """
        They will wait.
        quenby

        ____________________
        harbors-l mailing list
        harbors-l at example.org
        http://example.org/harbors-l
        -------------- next part --------------
        An HTML attachment was scrubbed...
        """,
        """
        They will wait
        for 12 Shares
        Share this:
        Tweet this
        Leave a Reply
        All rights reserved.
        """
      })
  void find_endsAboveACrowdWithoutABlankLine(String text) {
    assertThat(lines(HEADING + text + "\n"))
        .doesNotContainAnyElementsOf(
            List.of("RAW Paste Data", "Notes", "Facebook 12", "harbors-l mailing list"))
        .doesNotContain("Share this:")
        .anyMatch(line -> line.startsWith("They will wait"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Saved from a word processor", "End of file", "Make of that what you will."})
  void find_endsAtANameThatALineOfThePageFollows(String line) {
    assertThat(lines(HEADING + "2. (C) The crews waited.\n\nLARKSPUR\n" + line + "\n"))
        .endsWith("LARKSPUR");
    assertThat(lines(HEADING + "2. (C) The crews waited.\n\nLARKSPUR\n\n" + line + "\n"))
        .endsWith("LARKSPUR");
  }

  /** Wrapped text below a name makes a heading of it, but not below the embassy's web site. */
  @ParameterizedTest
  @ValueSource(strings = {"LARKSPUR", "LeMoor"})
  void find_endsAtTheNameBelowTheWebSite(String name) {
    String text =
        "2. (C) The crews waited.\nVisit Quito's Classified Website: http://quito.example/Port:Un it\n"
            + name
            + "\n\nI have been thinking about the cranes of this port for weeks, and I\n"
            + "cannot say whether he was joking when he wrote down all of it.\n";

    assertThat(lines(HEADING + text)).endsWith(name);
  }

  /** A heading in capitals below a sentence is no name where marked paragraphs follow. */
  @ParameterizedTest
  @ValueSource(strings = {"(C) ", "(SBU) ", "(S//Rel NATO, ISAF) "})
  void find_goesOnToTheLastMarkThatHasNoNumber(String mark) {
    String text =
        mark
            + "The crews waited for their money.\n\nBACKGROUND TO CRANES\n\n"
            + mark
            + "The cranes were built on an island.\nQUENBY\n\n(C) 2011 A Blog of Harbors and Cranes\n";

    assertThat(lines(HEADING.replace("1. ", "") + text)).endsWith("QUENBY");
  }

  private static List<String> filled(String page) {
    return lines(page).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> lines(String page) {
    RawDocument document =
        new RawDocument(
            page.getBytes(StandardCharsets.UTF_8), new RawDocument.Place("memory:page", null));
    List<Cable> cables = new CableParser().parse(document);
    assertThat(cables).hasSize(1);
    return cables.get(0).text().body().stream().map(Line::text).toList();
  }
}
