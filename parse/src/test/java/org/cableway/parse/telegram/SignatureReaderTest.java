package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signed, and who did not. */
class SignatureReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is expected.\\nHEATH                              | HEATH
          It is expected.\\nHeath                              | Heath
          It is expected.\\n\\nMcNeil\\n                       | McNeil
          It is expected. HEATH                                | HEATH
          It is expected. Heath                                | Heath
          It is expected. HEATH .                              | HEATH
          It is expected. HEATH NNNN                           | HEATH
          It is expected. HEATH BT NNNN                        | HEATH
          It is expected.\\nHEATH BT                           | HEATH
          It is expected. HEATH/MOOR NNNN                      | HEATH,MOOR
          It is expected. HEATH BTUS                           | HEATH,BTUS
          It is expected. HEATH (a.i.)                         | HEATH
          It is expected. HEATH (Acting).                      | HEATH
          It is expected.HEATH                                 | HEATH
          so it is expected HEATH                              | HEATH
          END COMMENT HEATH                                    | HEATH
          End of Part One LA MARR                              | LA MARR
          Minimize considered. HEATH 2009-12-31                | HEATH
          It is expected.\\nHEATH HEATH                        | HEATH
          It is expected.\\nHeath\\nheath                      | Heath
          It is expected.\\nHEATH JR                           | HEATH JR
          It is expected.\\nHeath III                          | Heath III
          It is expected.\\nDE VRIES                           | DE VRIES
          It is expected.\\nO'DEA                              | O'DEA
          It is expected.\\n/HEATH/                            | HEATH
          It is expected.\\nHEATH/MOOR                         | HEATH,MOOR
          It is expected.\\nHEATH\\nMOOR                       | HEATH,MOOR
          It is expected.\\nMARTIN HEATH                       | MARTIN HEATH
          It is expected.\\nM. HEATH                           | M. HEATH
          It is expected.\\n-- END TEXT HEATH                  | HEATH
          It is expected.\\nHEATH\\n\\nUNCLASSIFIED\\n\\nNNNN  | HEATH
          It is expected.\\nHEATH\\n\\nNNNN\\nEnd Cable Text   | HEATH
          It is expected.\\nHEATH\\nMINIMIZE CONSIDERED         | HEATH
          It is expected.\\nMINIMIZE CONSIDERED\\nHEATH       | HEATH
          It is expected.\\n\\n-HEATH-                        | HEATH
          It is expected.\\nHEATH #                            | HEATH
          It is expected.\\nHEATH (ACTING)                     | HEATH
          It is expected.\\nAMBASSADOR HEATH                   | HEATH
          It is expected.\\nCHARGE HEATH                       | HEATH
          It is expected.\\nMARTIN MARTIN                      | MARTIN
          It is expected.\\nHEATH\\n~94@W4KLp                | HEATH
          It is expected.\\nHEATH\\n\\nOSLO MINIMIZE CONSIDERED  | HEATH
          It is expected.\\nHEATH <br>\\n</td></tr>            | HEATH
          It is expected. [x] XXXXXXXXXXXX HEATH               | HEATH
          It is expected.\\nXXXXXXXXXXXX\\nHEATH               | HEATH
          It is expected.\\nGP-3\\nHEATH                       | HEATH
          It is expected.\\n\\nBest,\\n\\nJo\\nheath           | heath
          It is expected.\\nHEATH\\n\\n\\n\\nT ONE MORE...     | HEATH
          It is expected.\\n\\n******* HEATH                   | HEATH
          """)
  void signers_areRead(String text, String names) {
    assertThat(String.join(",", Lines.prose("1. (C) " + text.replace("\\n", "\n")).signedBy()))
        .isEqualToIgnoringCase(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit Oslo's Classified Website:\nhttp://www.state.sgov.gov/p/eur/oslo/\nHEATH",
        "Visit Oslo's Classified Website: http://www.state.sgov.gov/p/eur/oslo/index. cfm Heath",
        "HEATH\n\n\"Visit Oslo's Classified Web Site at http://www.intelink.s\ngov.gov/wiki/Portal:Oslo\"",
        "Visit Oslo's Classified Website:\nhttp://www.intelink.sgov.gov/wiki/Portal:Nor way HEATH",
        "You can also access this site through the\nState Department's SIPRNET website.\n***** **\nHEATH",
      })
  void webSites_areNoSigners(String trailer) {
    Prose prose = Lines.prose("1. (C) The lake froze.\n\n" + trailer);

    assertThat(prose.signedBy()).singleElement().asString().isEqualToIgnoringCase("HEATH");
    assertThat(prose.paragraphs().get(0).text()).isEqualTo("The lake froze.");
  }

  /** A text that was cut short ends with whatever word it was cut behind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rate was 5.6 percent. The",
        "The rate was 5.6 percent.",
        "The rate rose in\nOslo",
        "The rate rose. End Comment.",
        "The rate rose. End of\nSummary",
        "The rate rose.\n\nParticipants\n\nDirector Jan Holm\nEconomist Mia Berg",
        "The rate rose in some of the m...",
        "The rate rose.\n\nXXXXXXXXXXXX",
        ""
      })
  void textWithoutSignature_hasNone(String text) {
    assertThat(Lines.prose("1. (C) " + text).signedBy()).isEmpty();
  }

  @Test
  void signature_isNoPartOfTheLastParagraph() {
    assertThat(Lines.prose("1. (C) The lake froze. HEATH").paragraphs().get(0).text())
        .isEqualTo("The lake froze.");
  }

  /** Text wrapped anew has the invitation in the line of the last sentence. */
  @Test
  void endOfASentenceAboveAWebSite_isKept() {
    Prose prose =
        Lines.prose(
            "1. (C) The ferry waits until the lake\nis open. Visit Embassy Oslo's Classified Website:\n"
                + "http://www.example.sgov.gov/oslo\nHEATH");

    assertThat(prose.signedBy()).containsExactly("HEATH");
    assertThat(prose.paragraphs().get(0).text())
        .isEqualTo("The ferry waits until the lake is open.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCHÖNFELDER", "Ångström", "DE LA PEÑA"})
  void lettersBeyondAToZ_makeNames(String name) {
    assertThat(Lines.prose("1. (C) The lake froze.\n" + name).signedBy()).containsExactly(name);
  }

  @Test
  void lettersBeyondAToZ_makeNamesBehindASentence() {
    assertThat(Lines.prose("1. (C) The lake froze. SCHÖNFELDER").signedBy())
        .containsExactly("SCHÖNFELDER");
  }
}
