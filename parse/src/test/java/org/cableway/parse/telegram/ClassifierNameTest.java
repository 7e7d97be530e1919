package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ambassador Jane Q. Doe for | Jane Q. Doe | Ambassador",
        "AMBASSADOR JANE DOE FOR | JANE DOE | AMBASSADOR",
        "Jane Doe, Political Counselor, | Jane Doe | Political Counselor",
        "Charge d'Affaires, a.i., Jane R. Doe | Jane R. Doe | Charge d'Affaires, a.i.",
        "Doe, Jane, Ambassador, DOS, EXEC; | Doe, Jane | Ambassador, DOS, EXEC",
        "DOE, AMBASSADOR, DOS | DOE | AMBASSADOR, DOS",
        "Pol/Econ Chief Roe, | Roe | Pol/Econ Chief",
        "Direcotr of Public Affiars Ann van der Meer | Ann van der Meer | Direcotr of Public Affiars",
        "AMB. JOHN R. ROE, JR. | JOHN R. ROE, JR. | AMB.",
        "DCM W. Scott Roe III. | W. Scott Roe III | DCM",
        "DCM J. Dean Roe (acting) for | J. Dean Roe | DCM (acting)",
        "COM Carmen Roe for | Carmen Roe | COM",
        "Acting DCM/Ted Roe for | Ted Roe | Acting DCM",
        "RSO - JOHN S. ROE. | JOHN S. ROE | RSO",
        "AMBASSADOR TO SUDAN TIMOTHY ROE. | TIMOTHY ROE | AMBASSADOR TO SUDAN",
        "PRT Kirkuk Governance Section Head Rana Roe for | Rana Roe | PRT Kirkuk Governance Section Head",
        "POL/ECONOFF. S.K. ROE. | S.K. ROE | POL/ECONOFF",
        "A/PolAd A. \"Hoot\" Roe. | A. \"Hoot\" Roe | A/PolAd",
        "Counselor for Economic and Political Affairs Pat O'Roe | Pat O'Roe | Counselor for Economic and Political Affairs",
        "ambassador jane doe for | jane doe | ambassador",
      })
  void read_tellsNameFromTitle(String text, String name, String title) {
    ClassifierName read = ClassifierName.read(text);

    assertThat(read.names()).containsExactly(name);
    assertThat(read.title()).isEqualTo(title);
  }

  @Test
  void read_nameAloneHasNoTitle() {
    ClassifierName read = ClassifierName.read("Jane Doe for");

    assertThat(read.names()).containsExactly("Jane Doe");
    assertThat(read.title()).isNull();
  }

  @Test
  void read_twoNames() {
    assertThat(ClassifierName.read("AF JANE DOE, ACTING AND S/CT DAS RICHARD ROE").names())
        .containsExactly("JANE DOE", "RICHARD ROE");
  }

  /** A title alone, and a redaction, name nobody. */
  @Test
  void read_withoutName() {
    assertThat(ClassifierName.read("Charge d'Affaires, for").names()).isEmpty();
    assertThat(ClassifierName.read("XXXXXXXXXXXX, Ambassador").names()).isEmpty();
  }

  /** What was cut out is neither a name nor part of a title. */
  @Test
  void read_leavesRedactionsOutOfTheTitle() {
    assertThat(ClassifierName.read("Consul XXXXXXXXXXXX for"))
        .isEqualTo(new ClassifierName(java.util.List.of(), "Consul"));
    assertThat(ClassifierName.read("[NAME REMOVED], Consul, Oslo").title())
        .isEqualTo("Consul, Oslo");
    assertThat(ClassifierName.read("xxxxx for").title()).isNull();
  }
}
