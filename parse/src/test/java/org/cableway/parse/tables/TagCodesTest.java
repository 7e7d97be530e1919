package org.cableway.parse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagCodesTest {

  private final TagCodes codes = TagCodes.standard();

  @Test
  void find_knowsKindAndName() {
    assertThat(codes.find("kz"))
        .hasValueSatisfying(
            code -> {
              assertThat(code.kind()).isEqualTo("geo");
              assertThat(code.name()).isEqualTo("Kazakhstan");
            });
  }

  @Test
  void codesOf_codeIsItself() {
    assertThat(codes.codesOf(" prel ")).containsExactly("PREL");
  }

  @Test
  void codesOf_misspeltIsMended() {
    assertThat(codes.codesOf("MOPPS")).containsExactly("MOPS");
  }

  /** Glued tags of the table, and such as no table can list. */
  @Test
  void codesOf_gluedIsSplit() {
    assertThat(codes.codesOf("EINDETRD")).containsExactly("EIND", "ETRD");
    assertThat(codes.codesOf("SNARPGOVETRDKZ")).containsExactly("SNAR", "PGOV", "ETRD", "KZ");
    assertThat(codes.codesOf("KZPREL")).containsExactly("KZ", "PREL");
  }

  @Test
  void codesOf_personWithOrWithoutComma() {
    assertThat(codes.codesOf("CLINTON, HILLARY")).containsExactly("CLINTON, HILLARY");
    assertThat(codes.codesOf("CLINTON HILLARY")).containsExactly("CLINTON, HILLARY");
  }

  @Test
  void codesOf_captionIsNone() {
    assertThat(codes.codesOf("SIPDIS")).isEmpty();
  }

  @Test
  void codesOf_unknownStays() {
    assertThat(codes.codesOf("RIVER BRIDGES")).containsExactly("RIVER BRIDGES");
  }
}
