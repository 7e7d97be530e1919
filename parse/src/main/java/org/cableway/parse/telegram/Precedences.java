package org.cableway.parse.telegram;

import java.util.List;

/** The words of precedence beside an addressee, and what operators make of them. */
final class Precedences {

  private static final List<String> NAMES = List.of("IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH");

  /** How many letters may be wrong: {@code PIORITY}, {@code IMEDIATE}. */
  private static final int SLIPS = 2;

  /** Shorter words are near to ordinary ones. */
  private static final int SHORTEST_REPAIRED = 8;

  private Precedences() {}

  /**
   * The precedence that a word is or was meant to be, {@code PRIORITY} for {@code PIORITY}; null
   * for any other word.
   */
  static String meant(String word) {
    if (word.equals("NIACT") || NAMES.contains(word)) {
      return word;
    }
    for (String name : NAMES) {
      if (name.length() >= SHORTEST_REPAIRED && isNear(name, word)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isNear(String name, String word) {
    return Math.abs(name.length() - word.length()) <= SLIPS
        && strangeLetters(name, word) <= SLIPS
        && distance(name, word) <= SLIPS;
  }

  // Each of them is a slip of its own: few words of an address come near enough to be measured.
  private static int strangeLetters(String name, String word) {
    int strange = 0;
    for (int i = 0; i < word.length(); i++) {
      strange += name.indexOf(word.charAt(i)) < 0 ? 1 : 0;
    }
    return strange;
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[b.length()];
  }
}
