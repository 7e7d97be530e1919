package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Candidate CANDIDATE =
      new Candidate("1 99999999 00000012 0 - ab12", "c0ffee", "AbCd----", "1.0.0", "0.4.1");

  @Test
  void toJson_isWhatTheMapperWrites() {
    Standing stands = Standing.NOTHING.replacedBy(CANDIDATE);
    for (Standing each :
        List.of(Standing.NOTHING, stands, stands.takenDown("asked – \"now\"", true))) {
      assertThat(each.toJson()).isEqualTo(CableJson.write(each));
    }
  }

  @Test
  void candidate_isWhatTheMapperWrites() {
    assertThat(CANDIDATE.toJson())
        .isEqualTo(new String(CableJson.write(CANDIDATE), StandardCharsets.UTF_8));
  }
}
