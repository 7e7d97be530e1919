package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cableway.parse.Line.Zone;

class NotesTest {

  private record Claim(int line, String field) {}

  /** The slow twin is a map of sets. */
  @Property
  void claims_areThoseOfEachLineInTheirOrder(@ForAll("claims") List<Claim> claims) {
    Notes notes = new Notes();
    Map<Integer, Set<String>> slow = new HashMap<>();
    for (Claim claim : claims) {
      notes.claim(claim.field(), line(claim.line()));
      slow.computeIfAbsent(claim.line(), n -> new LinkedHashSet<>()).add(claim.field());
    }
    Map<Integer, List<String>> expected = new HashMap<>();
    slow.forEach((number, fields) -> expected.put(number, List.copyOf(fields)));
    assertThat(notes.claims()).isEqualTo(expected);
    for (int number = 0; number < 400; number++) {
      assertThat(notes.isClaimed(line(number))).isEqualTo(slow.containsKey(number));
    }
  }

  private static Line line(int number) {
    return new Line(number, Zone.BODY, "");
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<String> fields = Arbitraries.of("subject", "tags", "references", "paragraphs 1");
    return Combinators.combine(Arbitraries.integers().between(1, 300), fields)
        .as(Claim::new)
        .list()
        .ofMaxSize(60);
  }
}
