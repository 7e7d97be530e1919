package org.cableway.ingest.documents;

import java.io.IOException;

/** A kind of file that holds several documents, known by its first bytes and never by its name. */
interface ContainerFormat {

  /** How many first bytes {@link #recognises} sees at most. */
  int HEAD = 65_536;

  /**
   * @param head the first bytes, fewer than {@link #HEAD} only where there are no more
   */
  boolean recognises(byte[] head);

  /**
   * Hands on what is inside. Damage of the container's own is rejected in here.
   *
   * @throws IOException where the stream below breaks
   */
  void read(Found found, Contents contents) throws IOException;
}
