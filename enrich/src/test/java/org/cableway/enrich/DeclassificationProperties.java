package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

class DeclassificationProperties {

  private final Declassifications declassifications = new Declassifications();

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "DECL:",
            "12/31/",
            "2019",
            "19",
            "99",
            "/",
            "-",
            " ",
            "MR",
            "OADR",
            "X1",
            "25X1-human",
            "GDS",
            "RDS-4 ",
            "DNG: CO ",
            "N/A",
            "TEN YEARS",
            " AFTER ",
            "JUNE 31, ",
            "SOURCE MARKED ",
            "DATE OF SOURCE: ",
            "DECLASSIFIED ",
            "XXXX",
            "TAGS:");
    return Arbitraries.frequencyOf(
            Tuple.of(6, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(8)))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property
  void anyValueGivesAKind(
      @ForAll("values") String value,
      @ForAll("values") String block,
      @ForAll @LongRange(min = -200_000_000L, max = 2_000_000_000L) long second) {
    Instant created = Instant.ofEpochSecond(second);

    assertThat(declassifications.read("12958", value, block, created, "SECRET").kind())
        .isIn("date", "event", "exempt", "review", "none", "unparseable");
    assertThat(declassifications.read(value, value, block, null, value).kind()).isNotNull();
  }
}
