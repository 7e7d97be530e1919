package org.cableway.parse;

import java.util.List;
import org.cableway.contract.RawDocument;
import org.cableway.contract.RawDocument.Place;
import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;

/**
 * What is never taken up, as it can only be an attack or a mistake: a few bytes that ask for a
 * hundred times the memory. The longest telegram of the dump's 250,000 has a tenth of this.
 */
final class SizeLimits {

  /** Eight MB of lines of forty letters. */
  static final int MOST_LINES = 200_000;

  static final int MOST_TAGS = 400_000;

  static final int LONGEST_TELEGRAM = 512 * 1024;

  static final int MOST_TELEGRAM_LINES = 10_000;

  /** Before anything is made of the bytes: each line and each tag becomes an object. */
  static void check(RawDocument document) {
    // A line may end in two bytes.
    int mostEnds = 2 * MOST_LINES;
    if (document.bytes().length <= Math.min(mostEnds, MOST_TAGS)) {
      return;
    }
    int lines = 0;
    int tags = 0;
    for (byte b : document.bytes()) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
      tags += b == '<' ? 1 : 0;
    }
    require(lines, mostEnds, "line ends", document.place());
    require(tags, MOST_TAGS, "tags", document.place());
  }

  /** Before a telegram is read: each line may become a field, or several. */
  static void check(CableText text, Place place) {
    require(
        text.header().size() + text.body().size(), MOST_TELEGRAM_LINES, "telegram: lines", place);
    require(
        length(text.header()) + length(text.body()),
        LONGEST_TELEGRAM,
        "telegram: characters",
        place);
  }

  private static int length(List<Line> lines) {
    int length = 0;
    for (Line line : lines) {
      length += line.text().length();
    }
    return length;
  }

  private static void require(int count, int most, String what, Place place) {
    if (count > most) {
      throw new RejectedException(
          RejectionCode.TOO_LARGE,
          place + ": " + what + ": " + count + " (expected: to " + most + ")");
    }
  }

  private SizeLimits() {}
}
