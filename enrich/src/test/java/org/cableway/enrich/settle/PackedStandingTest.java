package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedStandingTest {

  private static final int CABLES = 10_000;

  @Property
  void unpack_ofWhatWasPacked_isTheSame(@ForAll("standings") Standing state) {
    assertThat(PackedStanding.unpack(PackedStanding.pack(state))).isEqualTo(state);
  }

  @Provide
  Arbitrary<Standing> standings() {
    Arbitrary<String> hash = Arbitraries.strings().withChars("0123456789abcdefg").ofMaxLength(64);
    Arbitrary<String> digests = Arbitraries.strings().withChars("aZ09-_+=").ofMaxLength(12);
    Arbitrary<String> words = Arbitraries.strings().withChars("aé€ ~ \n#").ofMaxLength(200);
    Arbitrary<String> text = Arbitraries.oneOf(hash, digests, words);
    Arbitrary<String> perhaps = text.injectNull(0.2);
    Arbitrary<String> rank = Arbitraries.oneOf(text, hash.map(key -> "1 99999999 0000 - " + key));
    Arbitrary<Boolean> erased = Arbitraries.of(true, false).injectNull(0.5);
    return Combinators.combine(perhaps, perhaps, perhaps, rank.list().ofMaxSize(200))
        .as(Parts::new)
        .flatMap(
            parts ->
                Combinators.combine(rank.injectNull(0.2), perhaps, perhaps, erased)
                    .as(parts::with));
  }

  private record Parts(String contentHash, String digests, String parser, List<String> copies) {

    /** Usually one of the copies stands. */
    Standing with(String other, String checkedBy, String removed, Boolean erased) {
      String standing = copies.isEmpty() || other == null ? other : copies.get(copies.size() / 2);
      return new Standing(
          standing, contentHash, digests, "1.0.0", parser, checkedBy, copies, removed, erased);
    }
  }

  /** The figure that docs promise: what a usual cable takes, with its id and its place. */
  @Test
  void bytes_ofUsualCables_areNoMoreThan250Each() {
    Standings standings = new Standings();
    Random random = new Random(1);
    for (int i = 0; i < CABLES; i++) {
      String rank = "1 99999999 00004912 0 - " + hex(random);
      String hash = hex(random);
      String digests = "aB3-".repeat(37);
      standings.put(
          "09ADDISABABA" + i,
          new Standing(rank, hash, digests, "1.0.0", "0.3.0", "0.3.0", List.of(rank), null, null));
    }
    assertThat(standings.bytes() / CABLES).isLessThanOrEqualTo(250);
  }

  private static String hex(Random random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
