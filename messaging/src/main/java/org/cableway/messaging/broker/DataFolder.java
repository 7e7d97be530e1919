package org.cableway.messaging.broker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.cableway.contract.serde.CableJson;

/**
 * A data folder while one process holds it. The lock is the operating system's, so a process that
 * is killed holds nothing; the holder writes {@code broker.json}, {@code
 * {"bootstrap":"127.0.0.1:41234","pid":17}}, by which others find its broker.
 */
public final class DataFolder implements AutoCloseable {

  private static final String LOCK = "broker.lock";
  private static final String ADDRESS = "broker.json";

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where it is missing and takes it.
   *
   * @return empty where another process, or this one, holds it
   */
  public static Optional<DataFolder> hold(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new DataFolder(folder, channel));
    } catch (IOException e) {
      throw new UncheckedIOException("data folder: " + folder + " (expected: can be written)", e);
    }
  }

  // The lock lives as long as the channel; the object that stands for it is not needed again.
  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * The address in {@code broker.json}. Meaningful only while somebody holds the folder: a process
   * that was killed leaves the file behind.
   */
  public static Optional<String> bootstrap(Path folder) {
    try {
      JsonNode address = CableJson.MAPPER.readTree(folder.resolve(ADDRESS).toFile());
      return Optional.ofNullable(address.path("bootstrap").textValue());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where the broker can be reached from now on. */
  void announce(String bootstrap) {
    Map<String, Object> address =
        Map.of("bootstrap", bootstrap, "pid", ProcessHandle.current().pid());
    try {
      Path whole = Files.write(folder.resolve(ADDRESS + ".new"), CableJson.write(address));
      // A rename is atomic: a reader sees a whole file or none.
      Files.move(whole, folder.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("data folder: " + folder + " (expected: can be written)", e);
    }
  }

  /** The broker is not to be reached any more. */
  void withdraw() {
    try {
      Files.deleteIfExists(folder.resolve(ADDRESS));
    } catch (IOException e) {
      throw new UncheckedIOException("data folder: " + folder + " (expected: can be written)", e);
    }
  }

  /** Lets the folder go. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
