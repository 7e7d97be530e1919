package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FieldLabelTest {

  /** A look that says no too often would lose the field of a cable. */
  @Property
  void mayStart_neverSaysNoWhereThePatternSaysYes(@ForAll("lines") String line) {
    for (FieldLabel label : FieldLabel.all()) {
      if (label.tried(line) != null) {
        assertThat(label.mayStart(line)).as(label + " in " + line).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> before =
        Arbitraries.of("", " ", "- ", "(", "1. (U) ", "(C) ", "(S/NF) ", "¶2. ", "_");
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
            "the talks");
    return before.flatMap(first -> label.map(second -> first + second)).map(text -> text + " A");
  }
}
