package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000610 | CONFIDENTIAL | 09ASTANA610",
        "S E C R E T TEL AVIV 000044 | SECRET | 09TELAVIV44",
        "UNCLAS ASTANA 000610 | UNCLASSIFIED | 09ASTANA610",
        "UNCLASSIFIED ASTANA 610 | UNCLASSIFIED | 09ASTANA610",
        "S e c r e t astana 000610 | SECRET | 09ASTANA610",
        "SS E C R E T ASTANA 000610 | SECRET | 09ASTANA610",
        "E C R E T ASTANA 000610 | SECRET | 09ASTANA610",
        "CSE C R E T ASTANA 000610 | SECRET | 09ASTANA610",
        "C ONFIDENTIAL ASTANA 000610 | CONFIDENTIAL | 09ASTANA610",
        "O N F I D E N T I A L ASTANA 000610 | CONFIDENTIAL | 09ASTANA610",
        "UUNCLAS ASTANA 000610 | UNCLASSIFIED | 09ASTANA610",
        "SECRET//NOFORN SECTION 1 OF 3 ASTANA 000610 | SECRET | 09ASTANA610",
        "C O N F I D E N T I A L 75 LIBREVILLE 1895 | CONFIDENTIAL | 75LIBREVILLE1895",
        "LIMITED OFFICIAL USE ASTANA 0610 | LIMITED OFFICIAL USE | 09ASTANA610",
      })
  void read_byLetters(String text, String level, String id) {
    ClassificationLine line = ClassificationLine.read(text, 2009);

    assertThat(line.level()).isEqualTo(level);
    assertThat(line.id()).isEqualTo(id);
  }

  @Test
  void read_sectionAndMarkings() {
    ClassificationLine line =
        ClassificationLine.read("SECRET//FGI//NOFORN SECTION 02 OF 11 ASTANA 000610", 2009);

    assertThat(line.markings()).containsExactly("FGI", "NOFORN");
    assertThat(line.section()).isEqualTo(2);
    assertThat(line.sections()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRETARY FOR RIVERS", "STATE FOR SCA", "Confidentially speaking", ""})
  void read_otherTextIsNone(String text) {
    assertThat(ClassificationLine.read(text, 2009)).isNull();
  }
}
