package org.cableway.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.cableway.ingest.documents.Limits;

/** Texts to values, each with a message that says what was expected. */
final class SettingsValues {

  private static final int LARGEST_DOCUMENT = 12 * 1024 * 1024;
  private static final Set<String> LEVELS = Set.of("error", "warn", "info", "debug");

  private final Map<String, String> values;

  SettingsValues(Map<String, String> values) {
    this.values = values;
  }

  Settings settings(Map<String, String> client, Map<String, String> stores) {
    return new Settings(
        text("kafka.bootstrap"),
        path("data.dir"),
        millis("kafka.connect-timeout.ms"),
        topics(),
        client,
        limits(),
        new Settings.Watch(millis("watch.interval.ms"), millis("watch.quiet.ms")),
        share("parse.coverage.low"),
        millis("parse.time-limit.ms"),
        text("store.url"),
        stores,
        millis("progress.interval.ms"),
        level());
  }

  private Settings.Topics topics() {
    return new Settings.Topics(
        text("kafka.topic.prefix"),
        (int) number("kafka.topic.partitions", 1, 10_000),
        (short) number("kafka.topic.replication", -1, 100));
  }

  private Limits limits() {
    return Limits.DEFAULT
        .withDocumentBytes((int) number("document.max-bytes", 1, LARGEST_DOCUMENT))
        .withDepth((int) number("archive.max-depth", 1, 100))
        .withEntries((int) number("archive.max-entries", 1, Integer.MAX_VALUE))
        .withRatio(
            (int) number("archive.max-ratio", 1, Integer.MAX_VALUE),
            Limits.DEFAULT.ratioFloorBytes())
        .withTotalBytes(number("archive.max-total-bytes", 1, Long.MAX_VALUE))
        .withMemory(
            (int) number("archive.max-memory-bytes", 1, Integer.MAX_VALUE),
            number("archive.max-spool-bytes", 1, Long.MAX_VALUE));
  }

  private String text(String key) {
    return values.get(key);
  }

  private Path path(String key) {
    try {
      return Path.of(text(key));
    } catch (InvalidPathException e) {
      throw wrong(key, "a path");
    }
  }

  private Duration millis(String key) {
    return Duration.ofMillis(number(key, 1, Integer.MAX_VALUE));
  }

  private long number(String key, long least, long most) {
    String expected = "a whole number from " + least + " to " + most;
    try {
      long value = Long.parseLong(text(key));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, expected);
    }
    throw wrong(key, expected);
  }

  private double share(String key) {
    String expected = "a number from 0 to 1";
    try {
      double value = Double.parseDouble(text(key));
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, expected);
    }
    throw wrong(key, expected);
  }

  private String level() {
    String level = text("log.level");
    if (!LEVELS.contains(level)) {
      throw wrong("log.level", "error, warn, info or debug");
    }
    return level;
  }

  private SettingsException wrong(String key, String expected) {
    return new SettingsException(
        "settings: " + key + ": " + text(key) + " (expected: " + expected + ")");
  }
}
