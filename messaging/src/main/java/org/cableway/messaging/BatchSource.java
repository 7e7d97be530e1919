package org.cableway.messaging;

import java.time.Duration;
import java.util.List;

/**
 * Where messages come from that no topic holds yet: the documents of folders and archives. One
 * thread asks; a batch that is aborted is run again by the caller, which keeps it.
 */
public interface BatchSource {

  /**
   * The next messages, bounded by the source in number and bytes.
   *
   * @return empty where none came in time; the caller asks {@link #finished()} then
   */
  List<IncomingRecord> poll(Duration timeout);

  /** True when no message will come any more. */
  boolean finished();

  /** The messages of the last poll stand on their topics. */
  void committed();
}
