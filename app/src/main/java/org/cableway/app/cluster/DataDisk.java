package org.cableway.app.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import org.cableway.contract.Topic;

/**
 * The disk of the data folder. Where the broker in it cannot write it ends the process, as Kafka
 * does, since nobody knows what stands; what was committed is there again at the next start.
 */
final class DataDisk {

  /** Exit code of a process that ended for want of room. */
  static final int FULL = 4;

  private final Path folder;

  DataDisk(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** From now on the process says why it ends. */
  void watch() {
    Exit.setHaltProcedure((code, message) -> end(code));
    Exit.setExitProcedure((code, message) -> end(code));
  }

  private void end(int code) {
    System.err.println("cableway: " + trouble());
    Runtime.getRuntime().halt(full() ? FULL : code);
  }

  /** What to tell people when the broker failed. */
  private String trouble() {
    return "data folder: "
        + folder
        + (full()
            ? ": its disk is full (expected: room; make some, then the same command goes on)"
            : ": its broker cannot go on (expected: a disk that can be written; see above)");
  }

  /** The given trouble, or that there is no room where that is the reason. */
  RuntimeException reason(RuntimeException trouble) {
    return full() ? new DiskFullException(trouble(), trouble) : trouble;
  }

  /** The largest message does not fit. */
  private boolean full() {
    try {
      return Files.getFileStore(folder).getUsableSpace() < Topic.MAX_MESSAGE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
