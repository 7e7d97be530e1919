package org.cableway.app.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Values that somebody may have meant. */
final class Nearest {

  private static final int MOST = 3;
  private static final int FEW = 8;

  /** All where there are few, else those that begin with the value or differ in a letter or two. */
  static List<String> of(String value, Collection<String> known) {
    if (known.size() <= FEW) {
      return known.stream().sorted().toList();
    }
    String meant = value.toUpperCase(Locale.ROOT);
    int slips = 1 + meant.length() / 6;
    return known.stream()
        .filter(one -> distance(meant, one.toUpperCase(Locale.ROOT)) <= slips)
        .sorted(
            Comparator.<String>comparingInt(one -> distance(meant, one.toUpperCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Letters to change, put in or take out; one where the value goes on in the other. */
  private static int distance(String value, String other) {
    if (other.startsWith(value)) {
      return other.length() == value.length() ? 0 : 1;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= value.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before[j - 1] + (value.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }

  private Nearest() {}
}
