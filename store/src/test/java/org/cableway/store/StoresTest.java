package org.cableway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoresTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "sqlite:", "SQLITE:"})
  void open_takesAPathWithAndWithoutScheme(String scheme) {
    String url = scheme + folder.resolve("a b?c.db");
    try (CableStore store = Stores.open(url);
        CableSearch search = Stores.openSearch(url)) {
      store.write(Cables.numbered(0, 3));
      assertThat(search.search(Query.of("number"))).hasSize(3);
      assertThat(store.name()).isEqualTo("sqlite");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgresql://localhost/cables", "sqlite:", " ", "a\0b"})
  void open_ofAnotherKindSaysWhatIsExpected(String url) {
    assertThatThrownBy(() -> Stores.open(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "(expected: sqlite:PATH, a path, or jdbc:postgresql://HOST/DATABASE)");
  }

  @Test
  void openSearch_ofAnAbsentFileSaysWhich() {
    assertThatThrownBy(() -> Stores.openSearch("sqlite:" + folder.resolve("none.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("none.db");
  }
}
