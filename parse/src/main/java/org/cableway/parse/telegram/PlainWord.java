package org.cableway.parse.telegram;

/**
 * Looks for one word in a text, as {@link Words} have those of all its lines: for the few words
 * that most texts are asked for, this costs a tenth of learning all of them.
 */
final class PlainWord {

  private final Flow flow;
  private final char[] text;

  PlainWord(Flow flow) {
    this.flow = flow;
    this.text = flow.characters();
  }

  /**
   * True where a word stands between two others of its line, of two letters and more each.
   *
   * @param word letters of ASCII, and no part of a run of letters that is cut for its length
   */
  boolean isIn(String word) {
    int at = flow.text().indexOf(word);
    while (at >= 0 && !isMiddle(at, at + word.length())) {
      at = flow.text().indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private boolean isMiddle(int from, int to) {
    boolean isWhole =
        (from == 0 || !WordPrints.isLetter(text[from - 1])) && !WordPrints.isLetter(text[to]);
    if (!isWhole) {
      return false;
    }
    int line = flow.indexAt(from);
    return holdsWord(flow.start(line), from) && holdsWord(to, flow.end(line));
  }

  // Of a word that stands three times in a line the second is in the middle: time stays linear.
  private boolean holdsWord(int from, int to) {
    int at = from + 1;
    while (at < to && !(WordPrints.isLetter(text[at]) && WordPrints.isLetter(text[at - 1]))) {
      at++;
    }
    return at < to;
  }
}
