package org.cableway.parse.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What stands behind the name of an addressee, and the name: {@code AMEMBASSY BEIJING PRIORITY
 * 0848}.
 *
 * @param name may be empty
 * @param precedence null for none
 * @param mcn message continuity number or range, null for none
 * @param misspelt true where the precedence was
 */
record AddressTail(String name, String precedence, String mcn, boolean misspelt) {

  private static final String[] POSTS = {
    "AM", "US", "SEC", "DEPT", "DEPARTMENT", "IRAN RPO", "RPO", "REO", "AIT"
  };

  /** {@code DET 1}, {@code CTF 151}: the number is of the name. */
  private static final Set<String> NUMBERED =
      Set.of("DET", "CTF", "CTG", "CTU", "TF", "JTF", "BOX");

  private static final int MOST_DIGITS = 5;

  /** A number of so many digits is of no name. */
  private static final int LONG_NUMBER = 4;

  /** The parts of an address without its routing indicator. */
  static AddressTail of(String address) {
    AddressWords words = AddressWords.of(address);
    boolean endsInNumber = endsInNumber(words);
    String mcn = endsInNumber ? words.last() : null;
    words = endsInNumber ? words.withoutLast() : words;
    List<String> precedences = new ArrayList<>(0);
    boolean misspelt = false;
    String meant = precedence(words);
    while (meant != null) {
      misspelt |= !meant.equals(words.last());
      precedences.add(meant);
      words = words.withoutLast();
      meant = precedence(words);
    }
    // The number mostly stands last; some operators put the precedence behind it.
    if (mcn == null && !precedences.isEmpty() && endsInNumber(words)) {
      mcn = words.last();
      words = words.withoutLast();
    }
    return new AddressTail(words.joined(), joined(precedences), mcn, misspelt);
  }

  private static String precedence(AddressWords words) {
    return words.areSeveral() ? Precedences.meant(words.last()) : null;
  }

  private static String joined(List<String> precedences) {
    Collections.reverse(precedences);
    return precedences.isEmpty() ? null : String.join(" ", precedences);
  }

  private static boolean endsInNumber(AddressWords words) {
    if (!words.areSeveral() || !isNumber(words.last())) {
      return false;
    }
    AddressWords name = words.withoutLast();
    String last = name.last();
    boolean counts =
        words.end() - name.end() > LONG_NUMBER
            || isPost(words.text())
            || Precedences.meant(last) != null;
    return counts && !NUMBERED.contains(last);
  }

  /** Names after which a number counts messages, however many digits it has. */
  private static boolean isPost(String name) {
    for (String start : POSTS) {
      if (name.startsWith(start)
          && Runs.endsWord(name, Runs.capitals(name, start.length()))
          && Blanks.isOneLine(name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 0848}, {@code 7721-7722}, {@code 4778/4781}. */
  private static boolean isNumber(String word) {
    int end = Runs.digits(word, 0, MOST_DIGITS);
    if (end > 0 && end < word.length() && (word.charAt(end) == '-' || word.charAt(end) == '/')) {
      int last = Runs.digits(word, end + 1, MOST_DIGITS);
      return last > end + 1 && last == word.length();
    }
    return end > 0 && end == word.length();
  }
}
