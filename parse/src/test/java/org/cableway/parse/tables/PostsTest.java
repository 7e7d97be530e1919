package org.cableway.parse.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {

  @ParameterizedTest
  @CsvSource({
    "RIODEJANEIRO, RIODEJANEIRO",
    "Rio de Janeiro, RIODEJANEIRO",
    "Consulate Rio De Janeiro, RIODEJANEIRO",
    "AMCONSUL RIO DE JANEIRO, RIODEJANEIRO",
    "RIO, RIODEJANEIRO",
    "PORT AU PRINCE, PORTAUPRINCE",
    "Embasy Bonn, BONN",
    "Mission Geneva, GENEVA",
    "SECSTATE WASHDC, STATE",
    "Secretary of State, STATE",
    "TAIPEI, TAIPEI",
    "UNVIE, UNVIEVIENNA",
    "USUN NEW YORK, USUNNEWYORK"
  })
  void find_knowsEverySpelling(String spelling, String code) {
    assertThat(Posts.standard().find(spelling)).map(Post::code).hasValue(code);
  }

  @Test
  void find_isEmptyForOtherWords() {
    assertThat(Posts.standard().find("CDR USCENTCOM MACDILL AFB FL")).isEmpty();
    assertThat(Posts.standard().find("")).isEmpty();
  }

  @Test
  void byCode_givesThePlace() {
    Post post = Posts.standard().byCode("ASTANA").orElseThrow();

    assertThat(post.countryCode()).isEqualTo("KZ");
    assertThat(post.latitude()).isBetween(50.0, 52.0);
  }
}
