package org.cableway.messaging;

import java.time.Duration;
import java.util.List;

/**
 * Where messages come from that no topic holds yet: the documents of folders and archives. One
 * thread asks; a batch that is aborted is run again by the caller, which keeps it.
 */
public interface BatchSource {

  /**
   * Called once, before the first poll, when a twin or an earlier run of the same transactional id
   * can write no more: what they wrote stands now, or never will. The place to read the ledger,
   * which would wait for a killed run's open transaction if it were read earlier.
   */
  default void opened() {}

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

  /**
   * No more is asked for: another process works on the same source (it has the same transactional
   * id), and the last poll was not committed. What was committed stands.
   */
  default void failed(RuntimeException cause) {}
}
