package org.cableway.app.parse;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Results to one stream, rejections to the other; whole lines of UTF-8. */
final class Output {

  private static final int BUFFER = 1 << 16;

  private final PrintStream results;
  private final PrintStream rejections;

  Output(OutputStream results, OutputStream rejections) {
    this.results =
        new PrintStream(new BufferedOutputStream(results, BUFFER), false, StandardCharsets.UTF_8);
    this.rejections = new PrintStream(rejections, true, StandardCharsets.UTF_8);
  }

  void result(byte[] bytes) {
    results.writeBytes(bytes);
  }

  void rejection(byte[] line) {
    rejections.writeBytes(line);
    rejections.write('\n');
    rejections.flush();
  }

  /** Writes what is buffered; false where the reader has gone, as with {@code | head}. */
  boolean flush() {
    return !results.checkError();
  }
}
