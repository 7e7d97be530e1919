package org.cableway.ingest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.Topic;
import org.cableway.ingest.documents.Documents;
import org.cableway.ingest.documents.Limits;

/**
 * What one run ingests.
 *
 * @param runId of a new run; of a run that was killed, to go on where its last commit was
 * @param paths folders, files, archives, dumps, {@code -} for the standard input
 * @param force true to read again what earlier runs sent
 * @param watch true to follow the folders until {@link IngestRun#stop()}
 * @param limits documents larger than {@link #LARGEST_DOCUMENT} fit no topic
 * @param stdin what {@code -} reads
 */
public record IngestSettings(
    String runId,
    List<String> paths,
    boolean force,
    boolean watch,
    Limits limits,
    InputStream stdin) {

  private static final int HEADER_BYTES = 64 * 1024;

  /** The largest document that fits a message, headers included. */
  public static final int LARGEST_DOCUMENT = Topic.MAX_MESSAGE_BYTES - HEADER_BYTES;

  private static final int HASH_LENGTH = 16;

  public IngestSettings {
    paths = List.copyOf(paths);
    if (limits.documentBytes() > LARGEST_DOCUMENT) {
      throw new IllegalArgumentException(
          "document size: "
              + limits.documentBytes()
              + " (expected: to "
              + LARGEST_DOCUMENT
              + ", for which topics have room)");
    }
  }

  /** One pass with the default limits over what is new. */
  public static IngestSettings of(String runId, List<String> paths) {
    return new IngestSettings(runId, paths, false, false, Limits.DEFAULT, System.in);
  }

  /** The same, reading known documents again, or not. */
  public IngestSettings withForce(boolean again) {
    return new IngestSettings(runId, paths, again, watch, limits, stdin);
  }

  /** The same, following the folders, or not. */
  public IngestSettings withWatch(boolean follow) {
    return new IngestSettings(runId, paths, force, follow, limits, stdin);
  }

  /** The same with other limits. */
  public IngestSettings withLimits(Limits other) {
    return new IngestSettings(runId, paths, force, watch, other, stdin);
  }

  /** The same with another standard input. */
  public IngestSettings withStdin(InputStream in) {
    return new IngestSettings(runId, paths, force, watch, limits, in);
  }

  /** The same paths have the same one, in any order, so that a twin is fenced. */
  String transactionalId() {
    String sources =
        String.join("\0", paths.stream().map(IngestSettings::absolute).sorted().toList());
    String hash = RawDocument.sha256(sources.getBytes(StandardCharsets.UTF_8));
    return "cableway-ingest-" + hash.substring(0, HASH_LENGTH);
  }

  private static String absolute(String path) {
    return path.equals(Documents.STDIN)
        ? path
        : Path.of(path).toAbsolutePath().normalize().toString();
  }
}
