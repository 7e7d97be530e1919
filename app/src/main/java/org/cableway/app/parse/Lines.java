package org.cableway.app.parse;

import java.util.List;

/**
 * What one document gives.
 *
 * @param results for the standard output, each whole lines of UTF-8
 * @param rejections why there are not more; lines of JSON without a line feed
 */
public record Lines(List<byte[]> results, List<byte[]> rejections) {

  public Lines {
    results = List.copyOf(results);
    rejections = List.copyOf(rejections);
  }

  static Lines rejected(byte[] line) {
    return new Lines(List.of(), List.of(line));
  }
}
