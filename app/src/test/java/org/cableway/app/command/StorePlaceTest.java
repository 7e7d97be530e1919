package org.cableway.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cableway.app.settings.Settings;
import org.cableway.app.settings.SettingsException;
import org.cableway.app.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which store is meant, and what it is called. */
class StorePlaceTest {

  private static final Map<String, String> STORES = Map.of("archive", "sqlite:/x/archive.db");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sqlite:/x/cables.db, sqlite, sqlite:/x/cables.db",
    "/x/cables.db, sqlite, /x/cables.db",
    "jdbc:postgresql://h/db?user=u, postgresql, jdbc:postgresql://h/db?user=u",
    "archive, archive, sqlite:/x/archive.db",
    "second=sqlite:/y.db, second, sqlite:/y.db",
    "press-2=jdbc:postgresql://h/db?user=u, press-2, jdbc:postgresql://h/db?user=u",
    "sqlite:a=b.db, sqlite, sqlite:a=b.db",
  })
  void text_isAUrlOrAName(String text, String name, String url) {
    assertThat(StorePlace.of(text, STORES)).isEqualTo(new StorePlace(name, url));
  }

  @Test
  void name_goesIntoTheNameOfAGroup() {
    assertThatThrownBy(() -> new StorePlace("An Archive", "sqlite:/x.db"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("An Archive (expected: a name of small letters");
  }

  @Test
  void rebuild_knowsTheDefaultAndTheSettings() throws Exception {
    Path file = Files.writeString(folder.resolve("s"), "store.url.archive=sqlite:/x/archive.db\n");
    Settings settings = new SettingsReader(Map.of()).read(file);
    ClusterOptions cluster = new ClusterOptions();
    assertThat(StoreOptions.named("archive", cluster, settings).url()).endsWith("archive.db");
    assertThat(StoreOptions.named("sqlite", cluster, settings).url()).endsWith("cables.db");
    assertThat(StoreOptions.named("other=/y.db", cluster, settings).name()).isEqualTo("other");
    assertThatThrownBy(() -> StoreOptions.named("archiv", cluster, settings))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("archiv (expected: NAME=URL, or one of [archive, sqlite])");
  }

  @Test
  void environment_namesStoresToo() {
    Map<String, String> environment = Map.of("CABLEWAY_STORE_URL_PRESS_2", "sqlite:/x/press.db");
    Settings settings = new SettingsReader(environment).read(null);
    assertThat(settings.stores()).isEqualTo(Map.of("press-2", "sqlite:/x/press.db"));
    assertThat(settings.storeUrl()).isEmpty();
  }
}
