package org.cableway.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.cableway.contract.Topic;
import org.cableway.ingest.documents.Limits;
import org.cableway.parse.CableParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir Path folder;

  @Test
  void defaults_areThoseOfTheModules() {
    Settings settings = read(Map.of(), null);

    assertThat(settings.bootstrap()).isEmpty();
    assertThat(settings.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(settings.topics().prefix()).isEqualTo(Topic.DEFAULT_PREFIX);
    assertThat(settings.topics().partitions()).isEqualTo(Topic.DEFAULT_PARTITIONS);
    assertThat(settings.client()).isEmpty();
    assertThat(settings.lowCoverage()).isEqualTo(CableParser.LOW_COVERAGE);
  }

  @Test
  void shareThatIsNone_saysWhatWasExpected() throws IOException {
    Path file = file("parse.coverage.low=90");

    assertThatThrownBy(() -> read(Map.of(), file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("parse.coverage.low: 90 (expected: a number from 0 to 1)");
  }

  @Test
  void file_goesOverDefaults_andEnvironmentOverTheFile() throws IOException {
    Path file = file("kafka.topic.partitions=6\ndata.dir=/from-file\n");

    Settings settings = read(Map.of("CABLEWAY_DATA_DIR", "/from-environment"), file);

    assertThat(settings.topics().partitions()).isEqualTo(6);
    assertThat(settings.dataDir()).isEqualTo(Path.of("/from-environment"));
  }

  @Test
  void fileOfTheEnvironment_isReadWhereNoneIsNamed() throws IOException {
    Path file = file("kafka.topic.prefix=wires.");

    assertThat(read(Map.of("CABLEWAY_SETTINGS", file.toString()), null).topics().prefix())
        .isEqualTo("wires.");
  }

  /** A misspelt key that is passed over in silence is found weeks later. */
  @Test
  void unknownKey_isAnError() throws IOException {
    Path file = file("kafka.bootstrp=there:9092");

    assertThatThrownBy(() -> read(Map.of(), file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("kafka.bootstrp")
        .hasMessageContaining("kafka.bootstrap");
    assertThatThrownBy(() -> read(Map.of("CABLEWAY_KAFKA_BOOTSTRP", "there"), null))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("CABLEWAY_KAFKA_BOOTSTRP");
  }

  @Test
  void valueThatCannotBeRead_saysWhatWasExpected() throws IOException {
    Path file = file("document.max-bytes=8 MB");

    assertThatThrownBy(() -> read(Map.of(), file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("document.max-bytes: 8 MB (expected: a whole number");
  }

  @Test
  void clientProperties_areTakenAsTheyAre() throws IOException {
    Path file = file("kafka.client.security.protocol=SASL_SSL");

    Settings settings = read(Map.of("CABLEWAY_KAFKA_CLIENT_SASL_MECHANISM", "PLAIN"), file);

    assertThat(settings.kafka("there:9092").client())
        .isEqualTo(Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "PLAIN"));
  }

  /** The commented file is the list of all keys: each says how the environment names it. */
  @Test
  void template_namesTheVariableOfEachKey() {
    SettingsReader.template()
        .lines()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')))
        .forEach(
            key ->
                assertThat(SettingsReader.template())
                    .contains("CABLEWAY_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("my.properties"), content);
  }

  private static Settings read(Map<String, String> environment, Path file) {
    return new SettingsReader(environment).read(file);
  }
}
