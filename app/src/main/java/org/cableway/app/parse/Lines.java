package org.cableway.app.parse;

import java.util.List;

/** What one document gives: its records, and why there are not more. */
record Lines(List<byte[]> results, List<byte[]> rejections) {

  Lines {
    results = List.copyOf(results);
    rejections = List.copyOf(rejections);
  }

  static Lines rejected(byte[] line) {
    return new Lines(List.of(), List.of(line));
  }
}
