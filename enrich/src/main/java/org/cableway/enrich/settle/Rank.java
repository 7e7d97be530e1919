package org.cableway.enrich.settle;

import org.cableway.contract.CableRecord;

/**
 * How good a copy is, as text that sorts: the greater one stands. A total order of the documents,
 * never of their arrival: whole before partial, fewer redactions, longer text, has a release date,
 * later release date, key of the copy.
 */
public final class Rank {

  private static final int MOST = 99_999_999;

  /**
   * The rank of a copy, {@code 1 99999997 00012345 1 2011-08-30T01:44:00Z 5f…}.
   *
   * @param copy key of the raw record, with {@code #n} for the nth cable in it
   */
  public static String of(CableRecord record, String copy) {
    return String.join(
        " ",
        record.partial() ? "0" : "1",
        padded(MOST - Math.min(MOST, record.redactions())),
        padded(Math.min(MOST, length(record))),
        record.released() == null ? "0" : "1",
        record.released() == null ? "-" : record.released().toString(),
        copy);
  }

  /** The key of the copy that a rank is of: its last word. */
  static String copy(String rank) {
    return rank.substring(rank.lastIndexOf(' ') + 1);
  }

  private static int length(CableRecord record) {
    if (record.text() == null) {
      return 0;
    }
    return length(record.text().header()) + length(record.text().body());
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }

  /**
   * Eight digits, so that text sorts as numbers do; String.format would cost more than the hash.
   */
  private static String padded(int number) {
    return Integer.toString(MOST + 1 + number).substring(1);
  }

  private Rank() {}
}
