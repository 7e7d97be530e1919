package org.cableway.store.export;

import java.io.Closeable;
import java.io.IOException;

/** A file of cables that is being written. It is whole when it was closed. */
interface CableFile extends Closeable {

  /**
   * Adds a cable.
   *
   * @param json the record as it was received, UTF-8
   */
  void write(byte[] json) throws IOException;
}
