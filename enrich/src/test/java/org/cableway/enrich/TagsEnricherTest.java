package org.cableway.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TagsEnricherTest {

  private static RecordDraft tags(String line) {
    return Enriched.by(
        new TagsEnricher(),
        Enriched.fish("1. (C) They left.").replace("TAGS: EFIS, PREL, NO", line));
  }

  @Test
  void codes_getKindAndName() {
    assertThat(tags("TAGS: EFIS, OVIP (ROE, JANE), NO").tags)
        .extracting("code", "kind")
        .containsExactly(
            tuple("EFIS", "subject"),
            tuple("OVIP", "subject"),
            tuple("ROE, JANE", "person"),
            tuple("NO", "geo"));
  }

  @Test
  void gluedTags_areParted_andNoted() {
    RecordDraft draft = tags("TAGS: EINDETRD, NO");

    assertThat(draft.tags).extracting("code").containsExactly("EIND", "ETRD", "NO");
    assertThat(draft.tags.get(0).asPrinted()).isEqualTo("EINDETRD");
    assertThat(Enriched.codes(draft)).containsExactly("tags.repaired");
  }

  @Test
  void tagsThatNobodyKnows_andNone_areNoted() {
    assertThat(Enriched.codes(tags("TAGS: ZQXW, NO"))).containsExactly("tags.unknown");
    assertThat(Enriched.codes(tags(""))).containsExactly("tags.missing");
  }
}
