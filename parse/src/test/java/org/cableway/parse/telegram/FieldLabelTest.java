package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldLabelTest {

  /** A look that says no too often would lose the field of a cable. */
  @Property
  void quickLooks_neverSayNoWhereThePatternSaysYes(@ForAll("lines") String line) {
    for (FieldLabel label : FieldLabel.values()) {
      if (label.matched(line) != null) {
        assertThat(LabelsAtStart.of(line) & label.bit()).as(label + " in " + line).isNotZero();
      }
      if (label.inside(line, 0) != null) {
        assertThat(LabelsInside.of(line) & label.bit()).as(label + " in " + line).isNotZero();
      }
    }
  }

  @Property
  void usualLabels_endWhereThePatternEnds(@ForAll("lines") String line) {
    for (FieldLabel label : FieldLabel.values()) {
      int end = UsualLabels.end(label, line);
      if (end >= 0) {
        assertThat(label.matched(line).end()).as(label + " in " + line).isEqualTo(end);
      }
    }
  }

  /** Scans and columns part the letters of a word; behind them stands the colon all the same. */
  @ParameterizedTest
  @CsvSource({
    "SU BJECT: WOOL, SUBJECT",
    "S UBJECT :  WOOL, SUBJECT",
    "TA GS: EFIS, TAGS",
    "RE F: QUITO 41, REFERENCES",
    "CLASSIFIED B Y: Quenby, CLASSIFIED_BY",
    "Class ified By: Quenby, CLASSIFIED_BY"
  })
  void atStart_knowsALabelWithABlankInIt(String line, FieldLabel label) {
    assertThat(FieldLabel.atStart(line).label()).isEqualTo(label);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> before =
        Arbitraries.of(
            "",
            " ",
            "- ",
            "THE PORT ",
            "(1) SECRET/NF) ",
            "(",
            "1. (U) ",
            "(C) ",
            "(S/NF) ",
            "¶2. ",
            "_");
    Arbitrary<String> label =
        Arbitraries.of(
            "E.O. 12958",
            "eo 12958",
            "E.0.: DECL",
            "TAGS:",
            "tag ",
            "TAGES",
            "SUBJECT:",
            "Subj",
            "UBJECT: ",
            "REF: ",
            "reftel:",
            "A) REF ",
            "REFS",
            "Classified By:",
            "CLASSFIED BY",
            "CLASSIFIED:",
            "EXECUTIVE ORDER 12958",
            "SUBJECT - ",
            "SECRET - ENTIRE TEXT. CLASSIFIED BY",
            "Declassify on:",
            "DECLASSIFY  ON",
            "SU BJECT:",
            "TA GS :",
            "RE F:",
            "CLASSIFIED B Y:",
            "Class ified By:",
            "REF:9",
            "E.O. 1295 ",
            "E.O. 1295812",
            "Classified By: LINE",
            "CLASSIFIED BY LINE",
            "the talks");
    return before.flatMap(first -> label.map(second -> first + second)).map(text -> text + " A");
  }
}
