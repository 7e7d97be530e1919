package org.cableway.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cableway.messaging.Partitioning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"7\",\"2/5/2009 15:02\",\"09SUVA12\",\"Embassy Suva\"' | 09SUVA12",
        "'<title>Viewing cable 09SUVA12, BOATS</title>' | 09SUVA12",
        "'<a href=/cable/2009/02/09SUVA12.html>' | 09SUVA12",
        "'Canonical ID: 1975SUVA00012_b' | 75SUVA12",
        "'REF 08SUVA3, 09SUVA4' | 08SUVA3"
      })
  void find_isTheFirstId(String text, String id) {
    assertThat(IdHint.of(bytes(text))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R 021502Z FEB 09",
        "O 021502ZFEB09",
        "color: #00AA33",
        "SUVA 00000012",
        "a09SUVA12",
        "09SUVA12345678",
        "09SUVAx12"
      })
  void find_takesOtherThingsForNoId(String text) {
    assertThat(IdHint.of(bytes(text))).isNull();
  }

  @Test
  void find_looksNoFurtherThanItsBound() {
    assertThat(IdHint.of(bytes(" ".repeat(70_000) + "09SUVA12"))).isNull();
  }

  @Test
  void partitioning_isThatOfTheCable_orOfTheKey() {
    assertThat(IdHint.partitioning(bytes("09SUVA12"))).isEqualTo(Partitioning.of("09SUVA12"));
    assertThat(IdHint.partitioning(bytes("no id"))).isNull();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
