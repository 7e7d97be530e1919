package org.cableway.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Defaults, under a file, under the environment; whatever is not among the defaults is refused. */
public final class SettingsReader {

  private static final String DEFAULTS = "cableway.properties";
  private static final String CLIENT = "kafka.client.";
  private static final String STORES = "store.url.";

  /** Whatever stands behind one of these is a key. */
  private static final List<String> OPEN = List.of(CLIENT, STORES);

  private static final String PREFIX = "CABLEWAY_";

  /** Names that the launcher reads, and the name of the file itself. */
  private static final Set<String> NO_SETTINGS =
      Set.of("CABLEWAY_SETTINGS", "CABLEWAY_JAVA_OPTS", "CABLEWAY_HOME");

  private final Map<String, String> environment;

  /**
   * @param environment as of {@link System#getenv()}
   */
  public SettingsReader(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * The settings.
   *
   * @param file null: the file that {@code CABLEWAY_SETTINGS} names, else none
   * @throws SettingsException where a key is unknown or a value cannot be read
   */
  public Settings read(Path file) {
    Map<String, String> values = defaults();
    Set<String> known = Set.copyOf(values.keySet());
    Path chosen = file == null ? named() : file;
    if (chosen != null) {
      values.putAll(checked(load(chosen), known, chosen));
    }
    values.putAll(fromEnvironment(known));
    return new SettingsValues(values).settings(under(CLIENT, values), under(STORES, values));
  }

  /** The commented file with all defaults. */
  public static String template() {
    try (InputStream in = SettingsReader.class.getResourceAsStream(DEFAULTS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path named() {
    String name = environment.getOrDefault("CABLEWAY_SETTINGS", "");
    return name.isBlank() ? null : Path.of(name);
  }

  private Map<String, String> fromEnvironment(Set<String> known) {
    Map<String, String> keys = new TreeMap<>();
    known.forEach(key -> keys.put(variable(key), key));
    Map<String, String> values = new TreeMap<>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !NO_SETTINGS.contains(name)) {
            values.put(key(name, keys), value);
          }
        });
    return values;
  }

  private static String key(String variable, Map<String, String> keys) {
    for (String prefix : OPEN) {
      String start = variable(prefix);
      if (variable.startsWith(start)) {
        String rest = variable.substring(start.length()).toLowerCase(Locale.ROOT);
        return prefix + rest.replace('_', prefix.equals(CLIENT) ? '.' : '-');
      }
    }
    if (!keys.containsKey(variable)) {
      throw new SettingsException(
          "environment: " + variable + " (expected: one of " + keys.keySet() + ")");
    }
    return keys.get(variable);
  }

  private static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static Map<String, String> checked(
      Map<String, String> values, Set<String> known, Path file) {
    for (String key : values.keySet()) {
      if (!known.contains(key) && OPEN.stream().noneMatch(key::startsWith)) {
        throw new SettingsException(
            file + ": " + key + " (expected: one of " + new TreeMap<>(defaults()).keySet() + ")");
      }
    }
    return values;
  }

  private static Map<String, String> defaults() {
    try (InputStream in = SettingsReader.class.getResourceAsStream(DEFAULTS)) {
      Properties properties = new Properties();
      properties.load(in);
      return under("", properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> load(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(in);
      return under("", properties);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException("settings: " + file + ": " + e + " (expected: a property file)");
    }
  }

  private static Map<String, String> under(String prefix, Map<?, ?> properties) {
    Map<String, String> values = new TreeMap<>();
    properties.forEach(
        (key, value) -> {
          if (key.toString().startsWith(prefix)) {
            values.put(key.toString().substring(prefix.length()), value.toString().strip());
          }
        });
    return values;
  }
}
