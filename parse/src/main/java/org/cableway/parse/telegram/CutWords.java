package org.cableway.parse.telegram;

/**
 * Tells words that were cut at the wrap column, {@code for re / asons}, from whole ones: the whole
 * is a word of this text and its rest is none. Nearly no line end cuts a word, and to learn all
 * words of a text costs more than to join its lines: their {@link WordPrints prints} tell of nearly
 * every end that it does not. The first few words that are left are searched for plainly.
 */
final class CutWords {

  // Longer runs of letters are no words, but texts that lost their blanks.
  private static final int LONGEST_WORD = 30;

  private static final int ASCII = 128;

  // Most texts ask for none, and hardly one for more; to learn all words costs as much as so many.
  private static final int FEW = 8;

  private final Flow flow;
  private final PlainWord plainWord;
  private int asked;
  private WordPrints prints;
  private Words words;

  CutWords(Flow flow) {
    this.flow = flow;
    this.plainWord = new PlainWord(flow);
  }

  /**
   * True where the last letters of what was joined and the first ones of the next line are one
   * word.
   *
   * @param joined has room behind its end for the first word of the line, which is left there
   * @param end behind what was joined
   */
  boolean isCut(char[] joined, int end, char[] line, int from, int to) {
    int left = lettersBefore(joined, end);
    int right = left < 2 ? 0 : lettersAt(line, from, to);
    if (right < 2 || left + right > LONGEST_WORD) {
      return false;
    }
    System.arraycopy(line, from, joined, end, right);
    return prints().mayHold(joined, end - left, end + right)
        && isWord(joined, end - left, end + right)
        && !isWord(joined, end, end + right);
  }

  private boolean isWord(char[] text, int from, int to) {
    boolean isOneOfFew = asked++ < FEW && !prints.isCut();
    return isOneOfFew
        ? plainWord.isIn(new String(text, from, to - from))
        : words().contains(text, from, to);
  }

  private WordPrints prints() {
    if (prints == null) {
      prints = WordPrints.of(flow.text(), LONGEST_WORD);
    }
    return prints;
  }

  // A word with other letters than those of ASCII is none that was learnt.
  private static int lettersBefore(char[] text, int to) {
    int at = to;
    while (at > 0 && to - at < LONGEST_WORD && WordPrints.isLetter(text[at - 1])) {
      at--;
    }
    return at > 0 && isOther(text[at - 1]) ? 0 : to - at;
  }

  private static int lettersAt(char[] text, int from, int to) {
    int at = from;
    while (at < to && at - from < LONGEST_WORD && WordPrints.isLetter(text[at])) {
      at++;
    }
    return at < to && isOther(text[at]) ? 0 : at - from;
  }

  private static boolean isOther(char c) {
    return c >= ASCII && Character.isLetter(c);
  }

  private Words words() {
    if (words == null) {
      words = new Words(flow.characters());
      for (int i = 0; i < flow.size(); i++) {
        learn(flow.start(i), flow.end(i));
      }
    }
    return words;
  }

  // The first and last word of a line may be halves.
  private void learn(int lineFrom, int lineTo) {
    int heldFrom = -1;
    int heldTo = -1;
    int from = lineFrom;
    boolean first = true;
    while (from < lineTo) {
      int to = endOfWord(from, lineTo);
      if (to - from > 1) {
        if (heldFrom >= 0) {
          words.add(heldFrom, heldTo);
        }
        heldFrom = first ? -1 : from;
        heldTo = to;
        first = false;
      }
      from = Math.max(to, from + 1);
    }
  }

  private int endOfWord(int from, int lineTo) {
    char[] text = flow.characters();
    int limit = Math.min(lineTo, from + LONGEST_WORD);
    int to = from;
    while (to < limit && WordPrints.isLetter(text[to])) {
      to++;
    }
    return to;
  }
}
