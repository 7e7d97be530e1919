package org.cableway.ingest.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets files through that nobody writes to any more, and again when they changed. For one thread.
 */
final class Settled implements Gate {

  /** Of a file at one moment. */
  private record Stamp(long size, Instant modified) {}

  private record Sighting(Stamp stamp, Instant first) {}

  /** cables.zip.part */
  private static final Pattern UNDER_WAY =
      Pattern.compile("\\.(?:part|tmp|crdownload)$", Pattern.CASE_INSENSITIVE);

  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Clock clock;
  private final Map<Path, Stamp> taken = new HashMap<>();
  private final Map<Path, Sighting> waiting = new HashMap<>();
  private final Set<Path> told = new HashSet<>();

  Settled(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean takes(Path file) {
    if (UNDER_WAY.matcher(file.getFileName().toString()).find()) {
      return false;
    }
    Stamp stamp = stamp(file);
    if (stamp.equals(taken.get(file)) || !quiet(file, stamp)) {
      return false;
    }
    waiting.remove(file);
    taken.put(file, stamp);
    return true;
  }

  @Override
  public boolean tells(Path path) {
    return told.add(path);
  }

  /** True where some file is left alone for now. */
  boolean waits() {
    return !waiting.isEmpty();
  }

  /** A new pass: what is not seen in it waits no more. */
  void passBegins() {
    waiting.keySet().removeIf(file -> !Files.exists(file));
  }

  private boolean quiet(Path file, Stamp stamp) {
    Instant now = clock.instant();
    if (!stamp.modified().isAfter(now.minus(QUIET)) && !waiting.containsKey(file)) {
      return true;
    }
    Sighting sighting = waiting.get(file);
    if (sighting == null || !sighting.stamp().equals(stamp)) {
      waiting.put(file, new Sighting(stamp, now));
      return false;
    }
    return !sighting.first().isAfter(now.minus(QUIET));
  }

  /** A file that is gone again, or cannot be looked at, is tried once: the reader says why. */
  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(seen.size(), seen.lastModifiedTime().toInstant());
    } catch (IOException e) {
      return new Stamp(-1, Instant.EPOCH);
    }
  }
}
