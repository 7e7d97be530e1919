package org.cableway.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.cableway.app.Kept;
import org.cableway.store.CableSearch;
import org.cableway.store.Field;
import org.cableway.store.HitFormat;
import org.cableway.store.Query;
import org.cableway.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody misspelt something. */
class UnknownValuesTest {

  @TempDir private Path folder;
  private CableSearch search;

  @BeforeEach
  void openStore() {
    String store = "sqlite:" + folder.resolve("cables.db");
    String[] codes = {"PREL", "PGOV", "ECON", "ETRD", "EFIS", "EWWT", "ELAB", "SCUL", "SOCI"};
    Kept.in(
        store,
        IntStream.range(0, codes.length)
            .mapToObj(
                i ->
                    """
                    {"id":"09SUVA%d","signedBy":["DYER"],"references":[{"id":"09APIA7"}],\
                    "tags":[{"code":"%s","kind":"subject"}]}"""
                        .formatted(i + 1, codes[i]))
            .toArray(String[]::new));
    search = Stores.openSearch(store);
  }

  @AfterEach
  void closeStore() {
    search.close();
  }

  @Test
  void code_withASlip_isNamedWithTheOneThatWasMeant() {
    assertThat(unknown(Field.TAG, "PREEL"))
        .isEqualTo("tag: PREEL: no cable of the store fits (expected: such as PREL)");
    assertThat(unknown(Field.TAG, "e")).endsWith("(expected: such as ECON, EFIS, ELAB)");
  }

  @Test
  void fewValues_areAllNamed() {
    assertThat(unknown(Field.TAG_KIND, "person")).endsWith("(expected: such as subject)");
    assertThat(unknown(Field.SIGNED_BY, "boone")).endsWith("(expected: such as DYER)");
  }

  @Test
  void value_thatIsLikeNoOther_standsAlone() {
    assertThat(unknown(Field.TAG, "KNNPMNUC")).endsWith("fits");
    assertThat(unknown(Field.REFERENCED_BY, "09APIA7")).endsWith("fits");
  }

  @Test
  void valuesThatCablesHave_areNoReason() {
    Query query = Query.of("boats").with(Field.TAG, "PREL").with(Field.TAG, "PGOV");
    assertThat(new UnknownValues(search).of(query)).isEmpty();
  }

  @Test
  void counts_areLinesForPeopleAndPrograms() {
    var counts = search.facet(Query.of(""), Field.TAG_KIND, 9);
    assertThat(FacetFormat.render(HitFormat.TEXT, Field.TAG_KIND, counts))
        .isEqualTo("tag-kind\n       9  subject\n");
    assertThat(FacetFormat.render(HitFormat.JSONL, Field.TAG_KIND, counts))
        .isEqualTo("{\"field\":\"tag-kind\",\"value\":\"subject\",\"cables\":9}\n");
  }

  private String unknown(Field field, String value) {
    var lines = new UnknownValues(search).of(Query.of("").with(field, value));
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
