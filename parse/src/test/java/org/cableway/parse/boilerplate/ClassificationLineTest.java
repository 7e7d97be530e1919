package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationLineTest {

  @ParameterizedTest
  @CsvSource({
    "C O N F I D E N T I A L SECTION 01 OF 02 QUITO 000042, QUITO, 000042",
    "S E C R E T PORT AU PRINCE 000042, PORT AU PRINCE, 000042",
    "UNCLAS SECTION 01 OF 03 THE HAGUE 000042, THE HAGUE, 000042",
    "S E C R E T        OSLO 00042, OSLO, 00042",
    "C o n f i d e n t i a l section 01 of 02 quito 000042, QUITO, 000042",
    "SS E C R E T QUITO 000042, QUITO, 000042",
    "CC O N F I D E N T I A L QUITO 000042, QUITO, 000042",
    "O N F I D E N T I A L QUITO 000042, QUITO, 000042",
    "E C R E T QUITO 000042, QUITO, 000042",
    "CSE C R E T QUITO 000042, QUITO, 000042",
    "C ONFIDENTIAL QUITO 000042, QUITO, 000042",
    "UUNCLAS QUITO 000042, QUITO, 000042",
    "SECRET//NOFORN QUITO 000042, QUITO, 000042",
    "C O N F I D E N T I A L SECTION 1 OF 3 QUITO 0042, QUITO, 0042",
    "CONFIDENTIAL QUITO 42, QUITO, 42",
    "CONFIDENTIAL 75 LIBREVILLE 42, LIBREVILLE, 42",
    "UNCLASSIFIED BUENOS AIRES 42, BUENOS AIRES, 42",
    "C O N F I D E N T I A L QUITO 000042 C O R R E C T E D  C O P Y, QUITO, 000042",
    "S E C R E T SECTION 01 OF 03 XXXXXXXXXX 000042, XXXXXXXXXX, 000042"
  })
  void read_comparesByLetters(String line, String post, String serial) {
    assertThat(ClassificationLine.read(line))
        .get()
        .satisfies(
            read -> {
              assertThat(read.post()).isEqualTo(post);
              assertThat(read.serial()).isEqualTo(serial);
              assertThat(read.isCertain()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secret services were at work in the harbor in 1998, he said.",
        "Confidential sources say 42 ships are late.",
        "CONFIDENTIAL",
        "Unclassified and sensitive",
        "CONFIDENTIALITY 42",
        "SUBJECT: SECRET QUITO 000042"
      })
  void read_isNotCertainOfWordsOfASentence(String line) {
    assertThat(ClassificationLine.read(line).filter(ClassificationLine::isCertain)).isEmpty();
  }

  @Test
  void isSameTelegram_bearsOneDamagedPartInALaterSection() {
    ClassificationLine first = read("S E C R E T SECTION 01 OF 02 QUITO 000042");

    assertThat(first.isSameTelegram(read("S E C R E T SECTION 02 OF 02 QUITO 000043"))).isTrue();
    assertThat(first.isSameTelegram(read("S E C R E T SECTION 01 OF 02 QUITO 000043"))).isFalse();
    assertThat(first.isSameTelegram(read("S E C R E T OSLO 000174"))).isFalse();
  }

  private static ClassificationLine read(String line) {
    return ClassificationLine.read(line).orElseThrow();
  }
}
