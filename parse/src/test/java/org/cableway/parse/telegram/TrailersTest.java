package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailersTest {

  /** One of each kind that the pattern knows: the look before it must let all of them pass. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:/lake.example",
        "see HTTPS://lake.example",
        "WWW.lake.example",
        "lake.sgov.gov.gov",
        "To visit the lake's Web-site",
        "the Classified Website of the lake",
        "on Siprnet",
        "Access this site",
        "For more reporting from the lake",
        "lake.sgov.example/",
        "intelink lake/ or lake.INTELINK.example/",
        "Please visit the Forum of Trade at"
      })
  void isSite_ofEveryKind(String line) {
    assertThat(Trailers.isSite(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They visited the lake.", "The government of the lake", "HEATH"})
  void isSite_ofNone(String line) {
    assertThat(Trailers.isSite(line)).isFalse();
  }
}
