package org.cableway.parse.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeGroupTest {

  @ParameterizedTest
  @CsvSource({
    "R 021502Z FEB 09, 2009-02-02T15:02:00Z",
    "P R 281848Z DEC 66, 1966-12-28T18:48:00Z",
    "O 312359Z DEC 99, 1999-12-31T23:59:00Z",
    "Z O 010000Z JAN 00, 2000-01-01T00:00:00Z",
    "121706Z Jan 06, 2006-01-12T17:06:00Z",
    "O 051020 Z JUNE 1979, 1979-06-05T10:20:00Z",
    "P O51O2OZ DECEM0ER 78, 1978-12-05T10:20:00Z",
    "OO 290000Z FEB 08, 2008-02-29T00:00:00Z",
  })
  void groupIsAMomentInUtc(String line, Instant moment) {
    assertThat(DateTimeGroup.read(line)).flatMap(DateTimeGroup::sent).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R 000000Z JAN 09",
        "R 320000Z JAN 09",
        "R 290000Z FEB 09",
        "R 012400Z MAR 09",
        "R 011060Z MAR 09",
        "R 011000Z MOR 09"
      })
  void momentThatTheCalendarLacksIsNone(String line) {
    assertThat(DateTimeGroup.read(line)).hasValueSatisfying(g -> assertThat(g.sent()).isEmpty());
  }

  @Test
  void signalsBehindTheGroupAreKeptApart() {
    assertThat(DateTimeGroup.read("P 261618Z FEB 10 ZDK TO ALL CITE NUMEROUS REQUESTS"))
        .contains(
            new DateTimeGroup("P", null, "261618Z FEB 10", "ZDK TO ALL CITE NUMEROUS REQUESTS"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "FM AMEMBASSY OSLO", "RR RUEHC", "EE9C66 240653Z /38", "R 0905Z APR 09"})
  void otherLinesAreNoGroups(String line) {
    assertThat(DateTimeGroup.read(line)).isEmpty();
  }
}
